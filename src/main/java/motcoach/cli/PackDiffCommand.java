package motcoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.JsonWriter;
import motcoach.pack.PackDiff;
import motcoach.pack.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in plain words what changed between two packs. */
@Command(name = "diff")
final class PackDiffCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "BEFORE")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER")
  private Path after;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  PackDiffCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    for (Path path : List.of(before, after)) {
      if (!Files.exists(path)) {
        throw new Failure(Failure.WRONG_USE, here.words().say("pack.no-file", path));
      }
    }
    Problems problems = new Problems();
    List<Text> changes = PackDiff.between(before, after, problems);
    Language words = here.words().language();
    here.complain(problems.list());
    if (json) {
      changes.forEach(change -> here.terminal().write(JsonWriter.line(change)));
    } else if (changes.isEmpty()) {
      here.terminal().say(here.words().say("pack.same"));
    } else {
      changes.forEach(change -> here.terminal().say(change.in(words)));
    }
    return problems.hasErrors() ? Failure.PROBLEMS : 0;
  }
}
