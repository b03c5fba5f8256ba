package motcoach.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Verdicts a trainee disagrees with. Private; each stays open until a trainer decides, and counts
 * nowhere meanwhile. Committed on return.
 */
public interface Contests {

  /**
   * One verdict disagreed with.
   *
   * @param criterion id in the scenario of the attempt
   * @param words the trainee's view; may be empty
   */
  record Contest(String criterion, String words, Instant at) {}

  /** Those of an attempt, in the order of their criteria's ids. */
  List<Contest> of(UUID attempt);

  /** Keeps a contest, or replaces the one on the same criterion. */
  void contest(UUID attempt, Contest contest);

  /** Takes a contest back; nothing happens when there is none. */
  void withdraw(UUID attempt, String criterion);
}
