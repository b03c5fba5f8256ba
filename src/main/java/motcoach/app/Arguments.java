package motcoach.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands behind the program's name.
 *
 * @param data the folder named with {@code --data}
 * @param wrong one line about what was not understood
 */
record Arguments(Optional<Path> data, boolean help, Optional<String> wrong) {

  static final String USAGE =
      """
      Usage: scripts/run [--data FOLDER]
      Opens the window of MOT Coach.
        --data FOLDER  keep everything in this folder instead of the usual one
        --help         show this text""";

  static final String NO_DISPLAY =
      "There is no display to open a window on. To practise in the terminal: scripts/mot practice";

  static Arguments read(String... arguments) {
    Optional<Path> data = Optional.empty();
    boolean help = false;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--help") || argument.equals("-h")) {
        help = true;
      } else if (argument.startsWith("--data=")) {
        data = path(argument.substring("--data=".length()));
      } else if (argument.equals("--data") && i + 1 < arguments.length) {
        i++;
        data = path(arguments[i]);
      } else if (argument.equals("--data")) {
        return wrong("--data needs a folder behind it");
      } else {
        return wrong("Not understood: " + argument + " (see --help)");
      }
      if (argument.startsWith("--data") && data.isEmpty()) {
        return wrong("--data needs the name of a folder");
      }
    }
    return new Arguments(data, help, Optional.empty());
  }

  private static Optional<Path> path(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Arguments wrong(String line) {
    return new Arguments(Optional.empty(), false, Optional.of(line));
  }
}
