package motcoach.ui.studio;

import java.util.List;
import java.util.Optional;
import motcoach.studio.CardName;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.Value;
import motcoach.studio.health.Trained;

/** A pack that lies open to be edited. Called in the background. */
public interface Desk {

  /** Its files as they were when it was opened, and what of them could not be read. */
  Opened opened();

  /**
   * @param mayChange whether it is somebody's own pack; one that is installed can only be read
   * @param unreadable names of files left as they are
   * @param cards the cards of the method, in the order of the handbook
   */
  record Opened(Draft draft, boolean mayChange, List<String> unreadable, List<CardName> cards) {}

  /** Everything that is wrong with a draft, and what of it can be played. */
  Checked check(Draft draft);

  /** What of the method a draft trains, in the order of the handbook. */
  List<Trained> trained(Draft draft);

  /**
   * Saves; each file whole.
   *
   * @throws motcoach.progress.StoreException when it cannot be written; what is on disk is unharmed
   * @throws ChangedElsewhere when somebody else has changed or added a file meanwhile; nothing was
   *     written
   */
  void save(Draft draft);

  /** What somebody else wrote into a file; nothing when it is gone or no readable JSON. */
  Optional<Value> theirs(String file);

  /** Takes notice of a file as it is on disk now: the next saving may replace it. */
  void notice(String file);

  /** Somebody else has changed a file of the pack since it was opened, or added one. */
  final class ChangedElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String file;
    private final boolean readable;

    public ChangedElsewhere(String file) {
      this(file, true);
    }

    /**
     * @param readable false when it was looked at and could not be read
     */
    ChangedElsewhere(String file, boolean readable) {
      super(file);
      this.file = file;
      this.readable = readable;
    }

    boolean readable() {
      return readable;
    }

    public String file() {
      return file;
    }
  }
}
