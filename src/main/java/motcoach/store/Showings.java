package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.progress.Evidence;
import motcoach.progress.Showing;
import motcoach.scenario.Verdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What finished attempts showed, in the database. Columns are called like stages and Cs. */
final class Showings {
  private static final List<String> FIGURES =
      List.of(
          "tone",
          "own_lines",
          "positive_lines",
          "negative_lines",
          "turns",
          "helped_turns",
          "practised_seconds",
          "marks");

  private Showings() {}

  static void keep(Handle handle, UUID attempt, Showing showing) {
    List<String> columns =
        Stream.of(Stream.of("attempt"), ids(Stage.values()), ids(FiveC.values()), FIGURES.stream())
            .flatMap(names -> names)
            .toList();
    Stream<Object> values =
        Stream.of(
                Stream.of(attempt.toString()),
                Arrays.stream(Stage.values()).map(showing.stages()::get),
                Arrays.stream(FiveC.values()).map(showing.fiveC()::get),
                figures(showing))
            .flatMap(some -> some);
    handle.execute(
        "INSERT INTO showing ("
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")",
        values.toArray());
    keep(handle, attempt, showing.evidence());
  }

  private static Stream<String> ids(Enum<?>... constants) {
    return Arrays.stream(constants).map(Ids::of);
  }

  private static Stream<Object> figures(Showing showing) {
    return Stream.of(
        showing.tone().mean(),
        showing.tone().lines(),
        showing.tone().positive(),
        showing.tone().negative(),
        showing.turns(),
        showing.helped(),
        showing.practised().toSeconds(),
        WrittenMarks.of(showing.evidence()));
  }

  private static void keep(Handle handle, UUID attempt, List<Evidence> all) {
    if (all.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO evidence (attempt, criterion, concept, stage, outcome, weight, critical,"
                + " turn, helped, quote) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Evidence evidence : all) {
        batch.add(
            attempt.toString(),
            evidence.criterion(),
            evidence.concept(),
            evidence.stage().id(),
            Ids.of(evidence.outcome()),
            evidence.weight(),
            evidence.critical() ? 1 : 0,
            evidence.turn(),
            evidence.helped() ? 1 : 0,
            evidence.quote().orElse(null));
      }
      batch.execute();
    }
  }

  static List<Evidence> evidence(Handle handle, UUID attempt) {
    return handle
        .createQuery("SELECT * FROM evidence WHERE attempt = ? ORDER BY criterion")
        .bind(0, attempt.toString())
        .map((row, context) -> evidence(row))
        .list();
  }

  static Optional<Showing> of(Handle handle, UUID attempt) {
    List<Evidence> evidence = evidence(handle, attempt);
    return handle
        .createQuery("SELECT * FROM showing WHERE attempt = ?")
        .bind(0, attempt.toString())
        .map((row, context) -> showing(row, evidence))
        .findOne();
  }

  /** One row of {@code showing}. */
  static Showing showing(ResultSet row, List<Evidence> evidence) throws SQLException {
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      figure(row, stage).ifPresent(percent -> stages.put(stage, percent));
    }
    Map<FiveC, Integer> levels = new EnumMap<>(FiveC.class);
    for (FiveC c : FiveC.values()) {
      figure(row, c).ifPresent(level -> levels.put(c, level));
    }
    return new Showing(
        evidence,
        stages,
        levels,
        new Showing.Tone(
            row.getInt("tone"),
            row.getInt("own_lines"),
            row.getInt("positive_lines"),
            row.getInt("negative_lines")),
        row.getInt("turns"),
        row.getInt("helped_turns"),
        Duration.ofSeconds(row.getLong("practised_seconds")));
  }

  private static Optional<Integer> figure(ResultSet row, Enum<?> column) throws SQLException {
    int value = row.getInt(Ids.of(column));
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        row.getString("criterion"),
        row.getString("concept"),
        Ids.find(Stage.class, row.getString("stage")).orElseThrow(),
        Ids.find(Verdict.Outcome.class, row.getString("outcome")).orElseThrow(),
        row.getInt("weight"),
        row.getInt("critical") == 1,
        row.getInt("turn"),
        row.getInt("helped") == 1,
        Optional.ofNullable(row.getString("quote")));
  }
}
