package motcoach.progress;

import java.util.Optional;
import motcoach.method.Stage;
import motcoach.scenario.Verdict;

/**
 * What one talk showed of one criterion. Derived: computed anew from the journal it is the same.
 *
 * @param criterion id in its scenario
 * @param concept id of the method reference
 * @param weight 1 to 3
 * @param turn in which it was decided, 0 when no single turn did
 * @param helped whether that turn was a prepared response or had a hint
 * @param quote the trainee's own words that decided it
 */
public record Evidence(
    String criterion,
    String concept,
    Stage stage,
    Verdict.Outcome outcome,
    int weight,
    boolean critical,
    int turn,
    boolean helped,
    Optional<String> quote) {

  /** Whether it had its chance: only then does it count. */
  public boolean counts() {
    return outcome.counts();
  }
}
