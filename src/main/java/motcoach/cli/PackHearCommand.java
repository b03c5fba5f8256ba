package motcoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.expression.Situation;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.pack.JsonWriter;
import motcoach.pack.Pack;
import motcoach.scenario.Engine;
import motcoach.scenario.Scenario;
import motcoach.scenario.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a scenario understands of lines somebody might type. */
@Command(name = "hear")
final class PackHearCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "ID|PATH")
  private String pack;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--stage", paramLabel = "STAGE", converter = Choice.OfStage.class)
  private Stage stage = Stage.EXPLORE;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  @Parameters(index = "1..*", paramLabel = "TEXT")
  private List<String> texts = List.of();

  PackHearCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PackChoice packs = new PackChoice(here, common.dataFolder(here.environment(), here.words()));
    Pack chosen = packs.pack(pack);
    Scenario story = packs.scenario(chosen, Optional.ofNullable(scenario));
    Engine engine = packs.engine(chosen);
    if (!texts.isEmpty()) {
      texts.forEach(text -> hear(engine, story, text));
      return 0;
    }
    String line = here.terminal().in().readLine();
    while (line != null) {
      if (!line.isBlank()) {
        hear(engine, story, line);
      }
      line = here.terminal().in().readLine();
    }
    return 0;
  }

  private void hear(Engine engine, Scenario story, String text) {
    Understanding heard = engine.understand(story, text, Situation.in(stage));
    if (json) {
      here.terminal()
          .write(
              JsonWriter.line(
                  ReadingJson.object(
                      "text", text,
                      "acts", heard.acts(),
                      "topics", heard.topics(),
                      "elements", heard.elements(),
                      "band", heard.reading().band(),
                      "score", heard.reading().score())));
      return;
    }
    here.terminal()
        .say(
            here.words()
                .say(
                    "hear.line",
                    text,
                    shown(heard.acts()),
                    shown(heard.topics()),
                    shown(heard.elements()),
                    heard.reading().score()));
  }

  private static String shown(java.util.Set<String> ids) {
    return ids.isEmpty() ? "-" : String.join(", ", ids);
  }
}
