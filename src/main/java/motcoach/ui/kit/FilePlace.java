package motcoach.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where a file shall be saved, and what shall be read. */
@FunctionalInterface
public interface FilePlace extends FilePick {

  /**
   * @param title of the dialog
   * @param folder to begin in, where one is known
   * @param name proposed; its ending says what kind of file it is
   * @return empty when it was cancelled
   */
  Optional<Path> ask(Window owner, String title, Optional<Path> folder, String name);
}
