package motcoach.progress.mastery;

import java.time.Instant;
import java.util.Optional;

/**
 * How well the short exercises of a family are remembered.
 *
 * @param asked exercises that fell due and were answered, each by its last answer
 * @param known how many of those answers were right
 * @param stability days for which half of them or more stay known
 * @param last when one was answered last
 */
public record Recall(int asked, int known, int stability, Optional<Instant> last) {
  public static final Recall NONE = new Recall(0, 0, 0, Optional.empty());
}
