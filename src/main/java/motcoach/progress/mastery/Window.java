package motcoach.progress.mastery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The newest talk of each of the last few scenarios, as evidence of acting in own words.
 *
 * @param samples oldest first
 */
record Window(List<Sample> samples) {
  Window {
    samples = List.copyOf(samples);
  }

  /**
   * The windows that may show level 3: as many of the last scenarios as it takes to have the least
   * number, variety and opportunities, and then one more at a time until it is settled. Empty while
   * there is too little.
   *
   * @param newest the newest talk of each scenario, oldest first
   */
  static List<Window> of(List<Sample> newest, Thresholds thresholds) {
    List<Window> windows = new ArrayList<>();
    for (int count = thresholds.scenarios(); count <= newest.size(); count++) {
      if (count > thresholds.settled() && !windows.isEmpty()) {
        break;
      }
      Window window = new Window(newest.subList(newest.size() - count, newest.size()));
      if (window.opportunities() >= thresholds.opportunities()
          && window.variety() >= thresholds.variety()) {
        windows.add(window);
      }
    }
    return windows;
  }

  int met() {
    return sum(Tally::met);
  }

  int opportunities() {
    return sum(Tally::own);
  }

  private int sum(ToIntFunction<Tally> count) {
    return samples.stream().map(Sample::tally).mapToInt(count).sum();
  }

  /** Different channels or industries, whichever are more. */
  int variety() {
    return Math.max(different(Circumstances::channel), different(Circumstances::industry));
  }

  private int different(Function<Circumstances, Object> of) {
    return (int) known().map(of).distinct().count();
  }

  private Stream<Circumstances> known() {
    return samples.stream().flatMap(sample -> sample.circumstances().stream());
  }

  /** Percent of the opportunities met, rounded down. */
  int share() {
    return opportunities() == 0 ? 0 : 100 * met() / opportunities();
  }

  /**
   * A one-sided lower bound of the true share, in percent, rounded down: a quantile of Beta(1 +
   * met, 1 + missed).
   */
  int certainty(Thresholds thresholds) {
    BetaDistribution beta = BetaDistribution.of(1.0 + met(), 1.0 + opportunities() - met());
    return (int) (100 * beta.inverseCumulativeProbability(thresholds.quantile() / 100.0));
  }

  int criticalMissed() {
    return sum(Tally::criticalMissed);
  }

  int contested() {
    return sum(Tally::contested);
  }

  /** The middle difficulty, the lower one of two; 0 when none is known. */
  int difficulty() {
    List<Integer> levels = known().map(Circumstances::level).sorted().toList();
    return levels.isEmpty() ? 0 : levels.get((levels.size() - 1) / 2);
  }

  boolean shows(Thresholds thresholds) {
    return share() >= thresholds.share()
        && criticalMissed() == 0
        && contested() == 0
        && certainty(thresholds) >= thresholds.certainty();
  }

  Claim claim(Thresholds thresholds) {
    return new Claim(
        Level.INDEPENDENT,
        List.of(
            new Requirement(Requirement.Kind.SCENARIOS, samples.size(), thresholds.scenarios()),
            new Requirement(Requirement.Kind.VARIETY, variety(), thresholds.variety()),
            new Requirement(
                Requirement.Kind.OPPORTUNITIES, opportunities(), thresholds.opportunities()),
            new Requirement(Requirement.Kind.SHARE, share(), thresholds.share()),
            new Requirement(
                Requirement.Kind.CERTAINTY, certainty(thresholds), thresholds.certainty()),
            new Requirement(Requirement.Kind.CRITICAL, criticalMissed(), 0),
            new Requirement(Requirement.Kind.CONTESTED, contested(), 0)),
        samples);
  }
}
