package motcoach.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.pack.JsonWriter;
import motcoach.pack.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the wording of utterances, one after the other. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Option(names = "--lang", paramLabel = "auto|en|zh", converter = Choice.OfLanguageOrAuto.class)
  private Language language;

  @Option(
      names = "--stage",
      paramLabel = "explore|propose|act|confirm",
      converter = Choice.OfStage.class)
  private Stage stage;

  @Option(names = "--json")
  private boolean json;

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> texts = List.of();

  ScoreCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    ExpressionReader reader = reader();
    Situation situation =
        new Situation(Optional.ofNullable(language), Optional.ofNullable(stage), false);
    if (texts.isEmpty()) {
      scoreLines(reader, situation);
    } else {
      texts.forEach(text -> score(reader.read(text, situation)));
    }
    return 0;
  }

  /** Damaged rules are left out and named; without the constants of the score there is none. */
  private ExpressionReader reader() {
    Problems problems = new Problems();
    Optional<ExpressionReader> reader =
        here.rules()
            .trainedIn(common.dataFolder(here.environment(), here.words()))
            .reader(List.of(), problems);
    here.complain(problems.list());
    return reader.orElseThrow(
        () -> new Failure(Failure.PROBLEMS, here.words().say("rules.damaged")));
  }

  private void scoreLines(ExpressionReader reader, Situation situation) throws IOException {
    Terminal terminal = here.terminal();
    String line = terminal.in().readLine();
    boolean first = true;
    while (line != null) {
      String text = first && line.startsWith("\uFEFF") ? line.substring(1) : line;
      first = false;
      score(reader.read(text, situation));
      // Nobody waits while more input is there; a reader that has gone away ends the work.
      if (!terminal.in().ready() && terminal.out().checkError()) {
        return;
      }
      line = terminal.in().readLine();
    }
  }

  private void score(Reading reading) {
    if (json) {
      here.terminal().write(JsonWriter.line(ReadingJson.of(reading)));
    } else {
      new ReadingPrinter(here.terminal(), here.words()).print(reading);
    }
  }
}
