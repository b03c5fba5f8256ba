package motcoach.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Writes everything about one person into a file that is theirs. Slow: background only. */
@FunctionalInterface
public interface Handover {

  /**
   * @param target is replaced when it is there; nothing is left of it when it cannot be written
   */
  void write(UUID learner, Path target) throws IOException;
}
