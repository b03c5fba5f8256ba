package motcoach.progress.mastery;

import java.time.Duration;
import java.util.List;

/**
 * Every number mastery and its spacing depend on, in one place. Percentages are whole; starting
 * values, to be tuned with trainers.
 *
 * @param recalled level 1: percent of due exercises known
 * @param stability level 1: days for which they stay known
 * @param solid percent of weight met from which a family counts as solid in one talk
 * @param seen weight below which one talk shows too little of a family
 * @param guided level 2: different scenarios in which it was solid
 * @param scenarios level 3: different scenarios at least
 * @param settled level 3 is provisional below this many scenarios; no older ones are looked at once
 *     there are enough opportunities
 * @param variety level 3: different channels, or different industries
 * @param opportunities level 3: at least
 * @param share level 3: percent of opportunities met
 * @param quantile level 3: the quantile, in percent, of the Beta distribution of the share …
 * @param certainty … that must reach this percent
 * @param transfer level 4: time after level 3
 * @param transferSeen level 4: opportunities in the one talk that shows it
 * @param hardest no scenario is more difficult
 * @param fades a level is to be refreshed after this long without evidence
 * @param intervals after which a family falls due in a different scenario, from the first to the
 *     last, which is repeated
 * @param early this much before it falls due a talk already counts as spaced
 * @param atLeastEvery a family falls due when no talk showed it for this long
 */
public record Thresholds(
    int recalled,
    int stability,
    int solid,
    int seen,
    int guided,
    int scenarios,
    int settled,
    int variety,
    int opportunities,
    int share,
    int quantile,
    int certainty,
    Duration transfer,
    int transferSeen,
    int hardest,
    Duration fades,
    List<Duration> intervals,
    Duration early,
    Duration atLeastEvery) {

  public static final Thresholds STANDARD =
      new Thresholds(
          80,
          7,
          75,
          3,
          2,
          3,
          5,
          2,
          12,
          80,
          20,
          70,
          Duration.ofDays(30),
          3,
          5,
          Duration.ofDays(90),
          List.of(
              Duration.ofDays(3), Duration.ofDays(10), Duration.ofDays(30), Duration.ofDays(90)),
          Duration.ofHours(12),
          Duration.ofDays(42));

  public Thresholds {
    intervals = List.copyOf(intervals);
  }
}
