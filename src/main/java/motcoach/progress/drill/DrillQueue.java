package motcoach.progress.drill;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import motcoach.progress.DrillLibrary;

/** Turns what went wrong in a talk into exercises. */
public interface DrillQueue {

  /**
   * Queues at most three exercises on {@code concepts}, in other words than the talk's, to come
   * first from now on. Asked again for the same talk it gives the same ones and queues nothing.
   *
   * @param concepts ids of the method, the most important first
   * @param now with the trainee's time zone
   */
  List<DrillLibrary.Entry> queue(
      UUID learner, UUID attempt, List<String> concepts, ZonedDateTime now);
}
