package motcoach.app;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/**
 * Starts the window. Not an {@link Application} itself: from a class path the Java launcher refuses
 * a main class that is one.
 */
public final class Launcher {
  /** Nothing was started: wrong arguments, no display, or a data folder that cannot be used. */
  static final int NOT_STARTED = 2;

  /**
   * The toolkit warns on every start that it came from a class path, which is how we start it. Held
   * here, as a logger nobody holds forgets its level.
   */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private Launcher() {}

  public static void main(String[] arguments) {
    Optional<Integer> early = refuse(arguments, System.getenv(), os(), System.out, System.err);
    if (early.isPresent()) {
      System.exit(early.get());
    }
    TOOLKIT.setLevel(Level.SEVERE);
    try {
      Application.launch(CoachApplication.class, arguments);
    } catch (UnsupportedOperationException e) {
      // The toolkit could not open the display that the environment names.
      System.err.println(Arguments.NO_DISPLAY);
      System.exit(NOT_STARTED);
    } catch (RuntimeException e) {
      System.err.println("MOT Coach could not start. What was kept is untouched. The reason:");
      e.printStackTrace();
      System.exit(NOT_STARTED);
    }
  }

  /** The exit code when there is nothing to open a window for or on. */
  static Optional<Integer> refuse(
      String[] arguments,
      Map<String, String> environment,
      String os,
      PrintStream out,
      PrintStream err) {
    Arguments read = Arguments.read(arguments);
    if (read.help()) {
      out.println(Arguments.USAGE);
      return Optional.of(0);
    } else if (read.wrong().isPresent()) {
      err.println(read.wrong().get());
      return Optional.of(NOT_STARTED);
    } else if (os.startsWith("Linux") && !hasDisplay(environment)) {
      err.println(Arguments.NO_DISPLAY);
      return Optional.of(NOT_STARTED);
    }
    return Optional.empty();
  }

  private static boolean hasDisplay(Map<String, String> environment) {
    return !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  private static String os() {
    return System.getProperty("os.name", "");
  }
}
