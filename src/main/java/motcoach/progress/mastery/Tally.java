package motcoach.progress.mastery;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Family;
import motcoach.progress.Talk;
import motcoach.scenario.Verdict;

/**
 * How often one talk showed a family of concepts. Unsure verdicts and those without an opportunity
 * count nowhere.
 *
 * @param met opportunities taken in own words
 * @param missed opportunities not taken, or gone against, in own words
 * @param helpedMet the same with prepared responses or hints
 * @param helpedMissed the same with prepared responses or hints
 * @param weightMet weight met, whatever the help
 * @param weight weight of all opportunities, whatever the help
 * @param criticalMissed critical criteria not met in own words
 * @param criticalViolated whether a critical criterion was gone against
 * @param contested verdicts the trainee disagrees with
 */
public record Tally(
    int met,
    int missed,
    int helpedMet,
    int helpedMissed,
    int weightMet,
    int weight,
    int criticalMissed,
    boolean criticalViolated,
    int contested) {
  private static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, false, 0);

  /** Counts each talk's marks by family; remembers which concept belongs where. */
  static final class Counter {
    private final Map<String, Optional<Family>> families = new HashMap<>();

    Map<Family, Tally> count(List<Talk.Mark> marks) {
      Map<Family, Tally> tallies = new EnumMap<>(Family.class);
      for (Talk.Mark mark : marks) {
        if (mark.outcome().counts()) {
          families
              .computeIfAbsent(mark.concept(), Family::of)
              .ifPresent(
                  family -> tallies.put(family, tallies.getOrDefault(family, NONE).with(mark)));
        }
      }
      return tallies;
    }
  }

  private Tally with(Talk.Mark mark) {
    boolean own = !mark.helped();
    boolean hit = mark.met();
    return new Tally(
        met + count(own && hit),
        missed + count(own && !hit),
        helpedMet + count(!own && hit),
        helpedMissed + count(!own && !hit),
        weightMet + (hit ? mark.weight() : 0),
        weight + mark.weight(),
        criticalMissed + count(own && !hit && mark.critical()),
        criticalViolated || mark.critical() && mark.outcome() == Verdict.Outcome.VIOLATED,
        contested + count(mark.contested()));
  }

  private static int count(boolean yes) {
    return yes ? 1 : 0;
  }

  /** Opportunities in own words. */
  public int own() {
    return met + missed;
  }

  /** Opportunities, whatever the help. */
  public int all() {
    return own() + helpedMet + helpedMissed;
  }

  /** Met, whatever the help. */
  public int allMet() {
    return met + helpedMet;
  }

  /** Whether there was enough to judge this one talk by. */
  boolean enough(Thresholds thresholds) {
    return weight >= thresholds.seen();
  }

  /** Whether the family was solid in this one talk. */
  boolean solid(Thresholds thresholds) {
    return enough(thresholds)
        && 100 * weightMet >= thresholds.solid() * weight
        && !criticalViolated;
  }
}
