package motcoach.progress.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import motcoach.progress.Talk;

/**
 * When a family should be met again, in another scenario than the last time.
 *
 * @param last the scenario in which it was met last
 */
public record Review(Instant due, Talk.Story last) {

  /**
   * The review that follows from the talks of one family; empty before the first.
   *
   * <p>A talk in another scenario, at its time and solid, leads to the next interval; one that was
   * not solid leads back to the first; an early one, or one in the same scenario, changes nothing
   * but that the family was met.
   *
   * @param samples in the order of the journal
   */
  public static Optional<Review> of(List<Sample> samples, Thresholds thresholds) {
    int step = 0;
    Instant due = null;
    Sample last = null;
    for (Sample sample : samples) {
      if (!sample.spaced(thresholds)) {
        continue;
      }
      Instant at = sample.talk().finishedAt();
      if (last == null || !sample.tally().solid(thresholds)) {
        step = 0;
        due = at.plus(thresholds.intervals().get(step));
      } else if (inTime(due, at, thresholds) && !sameStory(last, sample)) {
        step = Math.min(step + 1, thresholds.intervals().size() - 1);
        due = at.plus(thresholds.intervals().get(step));
      } else {
        // A clock that was wrong for a while must not put it off for years.
        due = earlier(due, at.plus(thresholds.intervals().get(step)));
      }
      last = sample;
    }
    if (last == null) {
      return Optional.empty();
    }
    Instant latest = last.talk().finishedAt().plus(thresholds.atLeastEvery());
    return Optional.of(new Review(earlier(due, latest), last.talk().story()));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static boolean inTime(Instant due, Instant at, Thresholds thresholds) {
    return !at.isBefore(due.minus(thresholds.early()));
  }

  private static boolean sameStory(Sample one, Sample other) {
    return one.talk().story().equals(other.talk().story());
  }

  /** Whether it is due in the hours around {@code now}. */
  public boolean isDue(Instant now, Duration early) {
    return !due.isAfter(now.plus(early));
  }
}
