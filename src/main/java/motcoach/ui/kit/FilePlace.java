package motcoach.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/**
 * Asks for files; the program shows the system's own dialogs. A place that knows only where to save
 * has nothing to open: it answers as if that was cancelled.
 */
@FunctionalInterface
public interface FilePlace {

  /**
   * @param title of the dialog
   * @param folder to begin in, where one is known
   * @param name proposed; its ending says what kind of file it is
   * @return empty when it was cancelled
   */
  Optional<Path> ask(Window owner, String title, Optional<Path> folder, String name);

  /**
   * Asks for a file that is there.
   *
   * @param kinds what its kinds are called together
   * @param endings of names that may be chosen, such as {@code csv}
   * @return empty when it was cancelled
   */
  default Optional<Path> file(Window owner, String title, String kinds, List<String> endings) {
    return Optional.empty();
  }

  /**
   * Asks for a folder that is there.
   *
   * @return empty when it was cancelled
   */
  default Optional<Path> folder(Window owner, String title) {
    return Optional.empty();
  }
}
