package motcoach.progress.drill;

import java.time.Instant;

/**
 * How firmly something is remembered, as the scheduler models it.
 *
 * @param phase being learnt, known, or being learnt again after it was forgotten
 * @param step of the learning steps, from 0; 0 while known
 * @param stability days after which it is still recalled with 90 %, above 0
 * @param difficulty 1 to 10
 * @param last when it was answered
 * @param due when it comes next
 */
public record Memory(
    Phase phase, int step, double stability, double difficulty, Instant last, Instant due) {

  /** Where something is on its way into memory. */
  public enum Phase {
    LEARNING,
    KNOWN,
    RELEARNING
  }
}
