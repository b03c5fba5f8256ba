package motcoach.progress.drill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import motcoach.progress.DrillLibrary;

/** Where slips of a talk become short exercises. */
public interface DrillQueue {

  /**
   * Queues a few exercises that train the concepts.
   *
   * @param concepts what slipped, the gravest first
   * @return what was queued
   */
  List<DrillLibrary.Entry> queue(UUID learner, UUID attempt, List<String> concepts, Instant now);
}
