package motcoach.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks which files shall be read; the program shows the system's own dialogs. */
public interface FilePick {

  /**
   * @param title of the dialog
   * @param kind what such files are called
   * @param ending of their names, with its dot
   * @return empty when it was cancelled
   */
  List<Path> files(Window owner, String title, String kind, String ending);

  /** Empty when it was cancelled. */
  Optional<Path> folder(Window owner, String title);
}
