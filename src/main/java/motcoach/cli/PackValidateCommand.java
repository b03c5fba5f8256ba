package motcoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.pack.JsonSource;
import motcoach.pack.JsonWriter;
import motcoach.pack.PackArchive;
import motcoach.pack.PackReader;
import motcoach.pack.Problem;
import motcoach.pack.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with packs or single scenario files. */
@Command(name = "validate")
final class PackValidateCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths;

  PackValidateCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    boolean wrong = false;
    for (Path path : paths) {
      List<Problem> problems = problems(path);
      problems.forEach(this::print);
      if (problems.isEmpty() && !json) {
        here.terminal().say(here.words().say("pack.fine", path));
      }
      wrong |= problems.stream().anyMatch(Problem::isError);
    }
    return wrong ? Failure.PROBLEMS : 0;
  }

  private List<Problem> problems(Path path) {
    if (Files.isDirectory(path) || path.toString().endsWith(PackArchive.ENDING)) {
      return new PackReader().read(path, label(path)).problems();
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(JsonSource.MAX_BYTES + 1);
      return new ScenarioFiles().read(label(path), bytes).problems();
    } catch (IOException unreadable) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.no-file", path));
    }
  }

  private static String label(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }

  private void print(Problem problem) {
    Language words = here.words().language();
    if (json) {
      here.terminal()
          .write(
              JsonWriter.line(
                  ReadingJson.object(
                      "code", problem.code(),
                      "severity", problem.severity().id(),
                      "file", problem.file(),
                      "line", problem.line(),
                      "column", problem.column(),
                      "message", problem.message().in(words))));
    } else {
      here.terminal().say(problem.line(words));
    }
  }
}
