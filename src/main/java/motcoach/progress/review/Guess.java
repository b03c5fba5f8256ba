package motcoach.progress.review;

import java.util.Optional;
import motcoach.scenario.Debrief.BandOfStage;

/**
 * What was expected of a stage before the result was seen.
 *
 * @param band never {@code TOO_LITTLE}
 */
public record Guess(BandOfStage band, Optional<Sureness> sure) {

  /** How a guess and what was seen stand to each other. */
  public enum Match {
    AS_SEEN,
    /** It went better than expected. */
    BETTER,
    /** Less was seen than expected. */
    LESS,
    /** Too little was seen to compare. */
    OPEN
  }

  public Match match(BandOfStage seen) {
    if (seen == BandOfStage.TOO_LITTLE) {
      return Match.OPEN;
    }
    int difference = seen.compareTo(band);
    return difference == 0 ? Match.AS_SEEN : difference > 0 ? Match.BETTER : Match.LESS;
  }

  /** Whether it was held with confidence and was wrong: worth a second look. */
  public boolean confidentError(BandOfStage seen) {
    Match match = match(seen);
    return sure.filter(Sureness.SURE::equals).isPresent()
        && (match == Match.BETTER || match == Match.LESS);
  }
}
