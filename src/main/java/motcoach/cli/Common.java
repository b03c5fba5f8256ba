package motcoach.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import motcoach.store.DataPlace;
import picocli.CommandLine.Option;

/** The options every command has. */
final class Common {
  @Option(names = "--data", paramLabel = "DIR")
  private Path data;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  /** The data folder the command is about; it need not exist. */
  Path dataFolder(Map<String, String> environment, Words words) {
    try {
      return DataPlace.choose(
          Optional.ofNullable(data),
          environment,
          System.getProperty("os.name"),
          Path.of(System.getProperty("user.home")));
    } catch (InvalidPathException unusable) {
      throw new Failure(Failure.WRONG_USE, words.say("data.no-path"));
    }
  }
}
