package motcoach.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import motcoach.method.FiveC;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.pack.Coverage;
import motcoach.pack.HandbookFiles;
import motcoach.pack.JsonWriter;
import motcoach.pack.Pack;
import motcoach.pack.Problems;
import motcoach.scenario.Scenario;
import motcoach.scenario.drill.DrillItem;
import motcoach.scenario.drill.DrillSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is in a pack, and with {@code --coverage} which concept is trained where. */
@Command(name = "show")
final class PackShowCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "ID|PATH")
  private String pack;

  @Option(names = "--coverage")
  private boolean coverage;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  PackShowCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Pack chosen =
        new PackChoice(here, common.dataFolder(here.environment(), here.words())).pack(pack);
    return coverage ? coverage(chosen) : contents(chosen);
  }

  private int contents(Pack chosen) {
    Map<String, Integer> drills = new TreeMap<>();
    for (DrillSet set : chosen.drills()) {
      for (DrillItem item : set.items()) {
        drills.merge(item.task().kind().id(), 1, Integer::sum);
      }
    }
    if (json) {
      here.terminal()
          .write(
              JsonWriter.line(
                  ReadingJson.object(
                      "id", chosen.id(),
                      "version", chosen.version(),
                      "hash", chosen.hash(),
                      "title", chosen.title(),
                      "authors", chosen.authors(),
                      "licence", chosen.licence(),
                      "scenarios", ReadingJson.list(chosen.scenarios(), PackShowCommand::json),
                      "drills", drills,
                      "handbook", ReadingJson.list(chosen.handbook(), PackShowCommand::json))));
      return 0;
    }
    Words words = here.words();
    Language spoken = words.language();
    Terminal terminal = here.terminal();
    terminal.say(chosen.id() + " " + chosen.version() + "  " + chosen.title().in(spoken));
    chosen.summary().ifPresent(summary -> terminal.say(summary.in(spoken)));
    terminal.say(words.say("pack.by", String.join(", ", chosen.authors()), chosen.licence()));
    terminal.say(words.say("pack.hash", chosen.hash()));
    for (Scenario scenario : chosen.scenarios()) {
      terminal.say(
          words.say(
              "pack.scenario.contents",
              scenario.id(),
              scenario.title().in(spoken),
              scenario.level(),
              words.name("channel", scenario.channel()),
              scenario.minutes(),
              scenario.beats().size(),
              scenario.expectations().size(),
              scenario.criteria().size()));
    }
    if (!drills.isEmpty()) {
      String kinds =
          drills.entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      terminal.say(
          words.say("pack.drills", drills.values().stream().mapToInt(count -> count).sum(), kinds));
    }
    for (Handbook.Chapter chapter : chosen.handbook()) {
      terminal.say(words.say("pack.chapter", chapter.title().in(spoken), chapter.cards().size()));
    }
    chosen
        .changelog()
        .forEach(change -> terminal.say(change.version() + "  " + change.text().in(spoken)));
    return 0;
  }

  private static Map<String, Object> json(Scenario scenario) {
    return ReadingJson.object(
        "id", scenario.id(),
        "title", scenario.title(),
        "level", scenario.level(),
        "channel", scenario.channel(),
        "industry", scenario.industry(),
        "minutes", scenario.minutes(),
        "beats", scenario.beats().size(),
        "expectations", scenario.expectations().size(),
        "criteria", scenario.criteria().size());
  }

  private static Map<String, Object> json(Handbook.Chapter chapter) {
    return ReadingJson.object(
        "title", chapter.title(), "cards", chapter.cards().stream().map(HandbookCard::id).toList());
  }

  private int coverage(Pack chosen) {
    Problems problems = new Problems();
    Handbook handbook = new HandbookFiles().shipped(problems);
    problems
        .list()
        .forEach(problem -> here.terminal().complain(problem.line(here.words().language())));
    List<Coverage.Row> rows = Coverage.of(chosen, handbook);
    if (json) {
      rows.forEach(row -> here.terminal().write(JsonWriter.line(row)));
    } else {
      here.terminal().say(here.words().say("coverage.columns"));
      rows.forEach(row -> here.terminal().say(line(row)));
      here.terminal()
          .say(
              here.words()
                  .say(
                      "coverage.sum",
                      rows.size(),
                      rows.stream().filter(Coverage.Row::card).count(),
                      rows.stream().filter(Coverage.Row::trained).count()));
    }
    boolean all = rows.stream().allMatch(row -> row.card() && row.trained());
    return all ? 0 : Failure.PROBLEMS;
  }

  private String line(Coverage.Row row) {
    StringBuilder line = new StringBuilder();
    line.append(String.format("%-22s %-4s ", row.concept(), row.card() ? "+" : "-"));
    for (Stage stage : Stage.values()) {
      line.append(String.format("%4s", row.judged().getOrDefault(stage, 0)));
    }
    boolean ofFiveC =
        List.of(FiveC.values()).stream().anyMatch(c -> row.concept().equals("5c." + c.id()));
    line.append(String.format("%4s", ofFiveC ? row.scenarios().size() : ""));
    line.append(
        String.format(
            "  %-12s %4d  %-6s ",
            row.levels().stream().map(level -> "D" + level).collect(Collectors.joining(" ")),
            row.drills(),
            row.languages().stream().map(Language::id).collect(Collectors.joining(" "))));
    line.append(String.join(" ", row.scenarios()));
    return line.toString().stripTrailing();
  }
}
