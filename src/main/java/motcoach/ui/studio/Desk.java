package motcoach.ui.studio;

import motcoach.studio.Checked;
import motcoach.studio.Draft;

/** A pack that lies open to be edited. Called in the background. */
public interface Desk {

  /** Its files as they were when it was opened, and what of them could not be read. */
  Opened opened();

  /**
   * @param mayChange whether it is somebody's own pack; one that is installed can only be read
   * @param unreadable names of files left as they are
   */
  record Opened(Draft draft, boolean mayChange, java.util.List<String> unreadable) {}

  /** Everything that is wrong with a draft, and what of it can be played. */
  Checked check(Draft draft);

  /**
   * Saves; each file whole.
   *
   * @throws motcoach.progress.StoreException when it cannot be written; what is on disk is unharmed
   * @throws ChangedElsewhere when somebody else has changed a file meanwhile; nothing was written
   */
  void save(Draft draft);

  /** Somebody else has changed a file of the pack since it was opened. */
  final class ChangedElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String file;

    public ChangedElsewhere(String file) {
      super(file);
      this.file = file;
    }

    public String file() {
      return file;
    }
  }
}
