package motcoach.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has practised so far, in summary; each answer is one quick question to the store.
 */
public interface Diary {

  /** One for each scenario ever begun, the one begun last first. */
  List<Played> played(UUID learner);

  /** When talks came to their end and exercises were answered since {@code from}, in any order. */
  List<Instant> moments(UUID learner, Instant from);

  /** The plans made in talks that ended since {@code from}, newest first. */
  List<Plan> plans(UUID learner, Instant from);
}
