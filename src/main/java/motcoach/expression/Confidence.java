package motcoach.expression;

import java.util.Optional;

/**
 * How sure a statistical reader must be, chosen on lines it had not learnt from. Answers are in log
 * odds; chances from 0 to 1.
 *
 * @param negativeSlope with {@code negativeShift}: turns an answer into a chance (Platt 1999)
 * @param flags by form: chance of negative from which a line is judged negative though no rule
 *     marks it
 * @param clear chance of negative below which a rule's fault is taken back: the rules' marks are
 *     among what the chance is made of
 * @param fair chance of negative from which a line is never judged positive
 * @param praise chance of positive from which a line is judged positive though no rule says so
 * @param modest chance of positive below which a positive score of the rules is held at neutral
 * @param actSure by act: answer from which it is seen without a rule; infinite for never
 * @param actDoubt by act: answer below which a rule's act is not believed
 */
public record Confidence(
    double negativeSlope,
    double negativeShift,
    double positiveSlope,
    double positiveShift,
    float[] flags,
    double clear,
    double fair,
    double praise,
    double modest,
    float[] actSure,
    float[] actDoubt) {

  private static final int HINT = 1;

  /**
   * Whether a rule's fault is taken back at this chance of negative. A hint counts only where the
   * line would be flagged without it; fatal words, and the few words of a terse line, unless the
   * line is most likely none. Never a clear house word: which codes a house has cannot be learnt
   * from others.
   */
  boolean clears(Form form, Rule rule, double negative, boolean terse) {
    boolean hint = rule.weight() <= HINT;
    boolean code = !hint && rule.category().equals(Optional.of(Category.JARGON_INTERNAL));
    if (code) {
      return false;
    }
    if (terse || rule.weight() >= Rule.FATAL) {
      return negative < Math.min(fair, clear);
    }
    return negative < (hint ? flag(form) : clear);
  }

  private double flag(Form form) {
    return flags[form.ordinal()];
  }

  double negative(double answer) {
    return chance(negativeSlope * answer + negativeShift);
  }

  double positive(double answer) {
    return chance(positiveSlope * answer + positiveShift);
  }

  /** The band it is sure of; empty when it leaves the judgement to the rules. */
  Optional<Band> band(Form form, double negative, double positive) {
    if (negative >= flag(form)) {
      return Optional.of(Band.NEGATIVE);
    }
    if (negative >= fair || positive < modest) {
      return Optional.of(Band.NEUTRAL);
    }
    return positive >= praise ? Optional.of(Band.POSITIVE) : Optional.empty();
  }

  /** Whether a negative verdict stands where the rules see a clear strength and no fault. */
  boolean isFirm(Form form, double negative) {
    return negative >= (1 + flag(form)) / 2;
  }

  /**
   * Where a line belongs on the scale from 0 to 100. Up to neutral only the chance of negative
   * counts, for plain talk is no worse than praise is good.
   */
  int score(Form form, double negative, double positive) {
    double flag = flag(form);
    if (negative < flag && positive >= praise && negative < fair) {
      return (int) Math.round(61 + 39 * (1 - negative / fair) * (positive - praise) / (1 - praise));
    }
    double odds = odds(negative);
    double border = odds(flag);
    return negative >= flag
        ? (int) Math.round(39 - 39 * share(odds, border, MOST_ODDS))
        : (int) Math.round(40 + 20 * (1 - share(odds, -MOST_ODDS, border)));
  }

  /** Log odds further from even are all the same. */
  private static final double MOST_ODDS = 7;

  private static double odds(double chance) {
    double inside = Math.max(1e-6, Math.min(1 - 1e-6, chance));
    return StrictMath.log(inside / (1 - inside));
  }

  /** How far {@code value} is on its way, 0 to 1. */
  private static double share(double value, double from, double to) {
    return Math.max(0, Math.min(1, (value - from) / Math.max(1e-6, to - from)));
  }

  private static double chance(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
