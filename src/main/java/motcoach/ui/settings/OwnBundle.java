package motcoach.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Inventory;

/** Progress of one person as a file they may hand over. Slow: background only. */
public interface OwnBundle {

  /** What exactly would be in it; nothing is written or noted. */
  List<Inventory.Line> look(UUID learner, Consent consent);

  /**
   * Writes the whole file or nothing.
   *
   * @throws motcoach.progress.StoreException READ_ONLY, FULL, NOT_A_FOLDER or OTHER
   */
  void write(UUID learner, Consent consent, Path file);
}
