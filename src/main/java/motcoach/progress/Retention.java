package motcoach.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * How long talks and answers are kept. Nothing goes by itself: what is over is shown, and goes when
 * somebody says so.
 */
public interface Retention {
  int FEWEST_MONTHS = 1;
  int MOST_MONTHS = 240;

  /**
   * What would go, or went.
   *
   * @param before what began earlier
   * @param talks of this workstation
   * @param answers to short exercises
   * @param carried tellings of talks that were brought here
   * @param people with at least one of these
   */
  record Due(Instant before, long talks, long answers, long carried, long people) {
    public boolean nothing() {
      return talks + answers + carried == 0;
    }
  }

  /** Empty: for good. */
  Optional<Integer> months();

  /**
   * Sets it; nothing goes yet. Empty: for good.
   *
   * @throws IllegalArgumentException when out of range
   */
  void keepFor(Optional<Integer> months);

  /** What would go now; empty when everything is kept for good. */
  Optional<Due> preview(Instant now);

  /**
   * Takes out what is over, here and in every backup. Slow: background only. A talk that a younger
   * one says a turn of again stays with it.
   *
   * @throws StoreException when it could not be done; run it again, it goes on where it stopped
   */
  Optional<Due> apply(Instant now);
}
