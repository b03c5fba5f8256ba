package motcoach.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.pack.JsonWriter;
import motcoach.pack.Pack;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a scenario in the terminal or from a file of answers. Keeps nothing. */
@Command(name = "practice")
final class PracticeCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Option(names = "--pack", paramLabel = "ID|PATH", required = true)
  private String pack;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  @Option(names = "--mode", paramLabel = "guided|practice|test", converter = Choice.OfMode.class)
  private Mode mode = Mode.PRACTICE;

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  @Option(names = "--answers", paramLabel = "FILE")
  private Path answers;

  @Option(names = "--json")
  private boolean json;

  PracticeCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Words words = here.words();
    PackChoice packs = new PackChoice(here, common.dataFolder(here.environment(), words));
    Pack chosen = packs.pack(pack);
    Scenario situation = packs.scenario(chosen, Optional.ofNullable(scenario));
    Setup setup = new Setup(mode, words.language(), seed);
    Play opening = packs.engine(chosen).begin(situation, setup);
    Answers source =
        answers == null
            ? new TypedAnswers(here.terminal(), words, json)
            : FileAnswers.open(answers, words);
    Teller teller =
        json
            ? Teller.SILENT
            : new TurnTeller(here.terminal(), words, situation, mode, answers != null);
    PracticeSession session = new PracticeSession(source, teller, here.terminal(), words);
    Play end = session.run(opening);
    if (json) {
      here.terminal().write(JsonWriter.line(DebriefJson.of(chosen, end)));
    } else {
      new DebriefPrinter(here.terminal(), words).print(end);
    }
    return session.refused() > 0 && answers != null ? Failure.PROBLEMS : 0;
  }
}
