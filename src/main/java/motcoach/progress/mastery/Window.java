package motcoach.progress.mastery;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motcoach.scenario.Channel;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The newest talk of each of the last few scenarios, as evidence of acting in own words.
 *
 * @param samples oldest first
 * @param met opportunities taken in own words
 * @param opportunities in own words
 */
record Window(List<Sample> samples, int met, int opportunities, int criticalMissed, int contested) {
  Window {
    samples = List.copyOf(samples);
  }

  static Window over(List<Sample> samples) {
    int met = 0;
    int opportunities = 0;
    int criticalMissed = 0;
    int contested = 0;
    for (Sample sample : samples) {
      met += sample.tally().met();
      opportunities += sample.tally().own();
      criticalMissed += sample.tally().criticalMissed();
      contested += sample.tally().contested();
    }
    return new Window(samples, met, opportunities, criticalMissed, contested);
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
      Window window = over(newest.subList(newest.size() - count, newest.size()));
      if (window.opportunities() >= thresholds.opportunities()
          && window.variety() >= thresholds.variety()) {
        windows.add(window);
      }
    }
    return windows;
  }

  /** Different channels or industries, whichever are more. */
  int variety() {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    Set<String> industries = new HashSet<>();
    for (Sample sample : samples) {
      if (sample.circumstances().isPresent()) {
        channels.add(sample.circumstances().get().channel());
        industries.add(sample.circumstances().get().industry());
      }
    }
    return Math.max(channels.size(), industries.size());
  }

  /** Percent of the opportunities met, rounded down. */
  int share() {
    return opportunities == 0 ? 0 : 100 * met / opportunities;
  }

  /**
   * A one-sided lower bound of the true share, in percent, rounded down: a quantile of Beta(1 +
   * met, 1 + missed).
   */
  int certainty(Thresholds thresholds) {
    BetaDistribution beta = BetaDistribution.of(1.0 + met, 1.0 + opportunities - met);
    return (int) (100 * beta.inverseCumulativeProbability(thresholds.quantile() / 100.0));
  }

  /** The middle difficulty, the lower one of two; 0 when none is known. */
  int difficulty() {
    List<Integer> levels =
        samples.stream()
            .flatMap(sample -> sample.circumstances().stream())
            .map(Circumstances::level)
            .sorted()
            .toList();
    return levels.isEmpty() ? 0 : levels.get((levels.size() - 1) / 2);
  }

  boolean shows(Thresholds thresholds) {
    return share() >= thresholds.share()
        && criticalMissed == 0
        && contested == 0
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
            new Requirement(Requirement.Kind.CRITICAL, criticalMissed, 0),
            new Requirement(Requirement.Kind.CONTESTED, contested, 0)),
        samples);
  }
}
