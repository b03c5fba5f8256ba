package motcoach.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Picks where the data folder is. Touches no file. */
public final class DataPlace {
  /** Names a folder that is used in place of the standard one. */
  public static final String VARIABLE = "MOT_COACH_HOME";

  private DataPlace() {}

  /**
   * The folder named by the user, else by {@link #VARIABLE}, else the standard one of the system.
   *
   * @param named the value of {@code --data}
   * @param environment the environment variables
   * @param system the name of the operating system, as in {@code os.name}
   * @param home the user's home folder
   */
  public static Path choose(
      Optional<Path> named, Map<String, String> environment, String system, Path home) {
    return named
        .or(() -> path(environment, VARIABLE))
        .orElseGet(() -> standard(environment, system, home))
        .toAbsolutePath()
        .normalize();
  }

  private static Path standard(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      // Not the roaming profile: a database that wanders between machines gets damaged.
      Path local = home.resolve("AppData").resolve("Local");
      return path(environment, "LOCALAPPDATA").orElse(local).resolve("MotCoach");
    } else if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("MotCoach");
    }
    Path share = home.resolve(".local").resolve("share");
    // The base directory specification says that a relative path is to be ignored.
    return path(environment, "XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElse(share)
        .resolve("mot-coach");
  }

  private static Optional<Path> path(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
