package motcoach.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/**
 * Asks what shall be read; the program shows the system's own dialogs. Where there are none it
 * answers as if they were cancelled.
 */
public interface FilePick {

  /**
   * Asks for files that are there.
   *
   * @param title of the dialog
   * @param kinds what such files are called together
   * @param endings of names that may be chosen, such as {@code csv}
   * @return empty when it was cancelled
   */
  default List<Path> files(Window owner, String title, String kinds, List<String> endings) {
    return List.of();
  }

  /** Asks for one file that is there; empty when it was cancelled. */
  default Optional<Path> file(Window owner, String title, String kinds, List<String> endings) {
    return Optional.empty();
  }

  /** Asks for a folder that is there; empty when it was cancelled. */
  default Optional<Path> folder(Window owner, String title) {
    return Optional.empty();
  }
}
