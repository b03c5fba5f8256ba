package motcoach.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;

/**
 * The figures of a talk in one text, so that many can be read at once: stages, Cs, turns, helped
 * turns and seconds, a space between two, {@code -} for none.
 */
final class WrittenFigures {
  private static final Stage[] STAGES = Stage.values();
  private static final FiveC[] CS = FiveC.values();

  private WrittenFigures() {}

  /** An expression that gives the text for a row of {@code showing} called {@code alias}. */
  static String of(String alias) {
    List<String> columns = new ArrayList<>();
    for (Stage stage : STAGES) {
      columns.add("coalesce(" + alias + "." + Ids.of(stage) + ", '-')");
    }
    for (FiveC c : CS) {
      columns.add("coalesce(" + alias + "." + Ids.of(c) + ", '-')");
    }
    for (String column : List.of("turns", "helped_turns", "practised_seconds")) {
      columns.add(alias + "." + column);
    }
    return String.join(" || ' ' || ", columns);
  }

  static String of(Account.Figures figures) {
    List<Object> values = new ArrayList<>();
    for (Stage stage : STAGES) {
      values.add(figures.stages().getOrDefault(stage, -1));
    }
    for (FiveC c : CS) {
      values.add(figures.fiveC().getOrDefault(c, -1));
    }
    values.add(figures.turns());
    values.add(figures.helped());
    values.add(figures.practised().toSeconds());
    return values.stream()
        .map(value -> value.equals(-1) ? "-" : value.toString())
        .collect(Collectors.joining(" "));
  }

  static Account.Figures read(String written, List<Mark> marks) {
    SpacedFields fields = new SpacedFields(written);
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    for (Stage stage : STAGES) {
      int value = fields.number();
      if (value >= 0) {
        stages.put(stage, value);
      }
    }
    Map<FiveC, Integer> fiveC = new EnumMap<>(FiveC.class);
    for (FiveC c : CS) {
      int value = fields.number();
      if (value >= 0) {
        fiveC.put(c, value);
      }
    }
    return new Account.Figures(
        stages,
        fiveC,
        fields.number(),
        fields.number(),
        Duration.ofSeconds(fields.number()),
        marks);
  }
}
