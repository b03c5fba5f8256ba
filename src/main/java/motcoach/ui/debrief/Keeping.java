package motcoach.ui.debrief;

import java.util.UUID;

/** Something to be kept about an attempt, in the background. */
@FunctionalInterface
interface Keeping {
  void keep(UUID attempt);
}
