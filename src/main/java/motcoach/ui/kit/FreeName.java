package motcoach.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The name a file is saved under when somebody has chosen where. */
public final class FreeName {
  private FreeName() {}

  /**
   * With the ending it needs; then never over a file nobody was asked about.
   *
   * @param ending with its dot, in small letters
   */
  public static Path of(Path chosen, String ending) {
    String name = chosen.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
      return chosen;
    }
    Path free = chosen.resolveSibling(name + ending);
    for (int number = 2; Files.exists(free); number++) {
      free = chosen.resolveSibling(name + "-" + number + ending);
    }
    return free;
  }
}
