package motcoach.expression;

import java.util.List;
import motcoach.method.Text;

/**
 * A place in the wording that a rule marked.
 *
 * @param rule the rule's permanent id
 * @param label a {@link Category} id when negative, a {@link Move} id when positive
 * @param start first UTF-16 code unit of the quote in the utterance as typed
 * @param end one past its last
 * @param quote exactly the marked words
 * @param points what this finding adds to the score, 0 when another of its kind already counted
 * @param message why it helps or hurts, in one sentence
 * @param suggestions better wording in the utterance's own language, at most two; empty for a
 *     strength
 */
public record Finding(
    String rule,
    String label,
    Polarity polarity,
    int weight,
    int start,
    int end,
    String quote,
    int points,
    Text message,
    List<String> suggestions) {

  public Finding {
    suggestions = List.copyOf(suggestions);
  }

  /** The same, adding {@code other} points to the score. */
  Finding worth(int other) {
    return new Finding(
        rule, label, polarity, weight, start, end, quote, other, message, suggestions);
  }

  /** The same with other suggestions. */
  Finding suggesting(List<String> others) {
    return new Finding(rule, label, polarity, weight, start, end, quote, points, message, others);
  }

  public boolean negative() {
    return polarity == Polarity.NEGATIVE;
  }
}
