package motcoach.progress;

import java.time.Duration;
import java.time.Instant;

/**
 * Time spent practising, by the moments at which turns were taken. Longer pauses count as a short
 * one, and a clock that was set back as none.
 */
record Practised(Instant last, Duration total) {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(3);

  static Practised from(Instant start) {
    return new Practised(start, Duration.ZERO);
  }

  Practised until(Instant moment) {
    Duration since = Duration.between(last, moment);
    Duration counted =
        since.isNegative()
            ? Duration.ZERO
            : since.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : since;
    return new Practised(moment, total.plus(counted));
  }
}
