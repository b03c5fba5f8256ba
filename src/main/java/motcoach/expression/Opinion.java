package motcoach.expression;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import motcoach.method.Act;

/**
 * What a statistical reader makes of one utterance.
 *
 * @param score where it would put the tone score, 0 to 100
 * @param band its verdict
 * @param firm whether its verdict is negative, and sure enough of it to add an act that counts
 *     against the speaker
 * @param clears whether it takes back what a rule marked as a fault
 * @param kinds by {@link Category}: how much speaks for this kind of fault, in log odds
 * @param surely acts it sees whatever the rules say, the surest first
 * @param hardly acts it does not believe when the rules see them
 */
record Opinion(
    int score,
    Band band,
    boolean firm,
    Predicate<Rule> clears,
    float[] kinds,
    List<Act> surely,
    Set<Act> hardly) {

  /** The same, not quite sure: neutral, however it leans. */
  Opinion withheld() {
    return new Opinion(score, Band.NEUTRAL, firm, clears, kinds, surely, hardly);
  }
}
