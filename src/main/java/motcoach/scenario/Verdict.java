package motcoach.scenario;

import java.util.Optional;

/**
 * What was seen of a criterion.
 *
 * @param reason the quote or the state that decided it; empty while not seen
 */
public record Verdict(Criterion criterion, Outcome outcome, Optional<Reason> reason) {

  /** The four verdicts; {@code NO_OPPORTUNITY} is none of them and counts nowhere. */
  public enum Outcome {
    MET,
    NOT_SEEN,
    VIOLATED,
    UNSURE,
    NO_OPPORTUNITY;

    /** Whether it had its chance and could be told: only then does it count. */
    public boolean counts() {
      return this != UNSURE && this != NO_OPPORTUNITY;
    }
  }
}
