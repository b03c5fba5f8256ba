package motcoach.expression;

import java.util.Optional;

/**
 * How sure a statistical reader must be, chosen on lines it had not learnt from. Answers are in log
 * odds; chances from 0 to 1.
 *
 * @param negativeSlope with {@code negativeShift}: turns an answer into a chance (Platt 1999)
 * @param flag chance of negative from which a line is judged negative
 * @param clear chance of negative below which a rule's fault is taken back: the rules' marks are
 *     among what the chance is made of
 * @param fair chance of negative from which a line is never judged positive
 * @param praise chance of positive from which a line is judged positive
 * @param actSure by act: answer from which it is seen without a rule; infinite for never
 * @param actDoubt by act: answer below which a rule's act is not believed
 */
public record Confidence(
    double negativeSlope,
    double negativeShift,
    double positiveSlope,
    double positiveShift,
    double flag,
    double clear,
    double fair,
    double praise,
    float[] actSure,
    float[] actDoubt) {

  private static final int HINT = 1;

  /**
   * Whether a rule's fault is taken back at this chance of negative. A hint counts only where the
   * line would be flagged without it. Fatal words, clear house words (which codes a house has
   * cannot be learnt from others) and the few words of a terse line stay unless the line is most
   * likely none.
   */
  boolean clears(Rule rule, double negative, boolean terse) {
    boolean hint = rule.weight() <= HINT;
    boolean code = !hint && rule.category().equals(Optional.of(Category.JARGON_INTERNAL));
    if (terse || code || rule.weight() >= Rule.FATAL) {
      return negative < Math.min(fair, clear);
    }
    return negative < (hint ? flag : clear);
  }

  double negative(double answer) {
    return chance(negativeSlope * answer + negativeShift);
  }

  double positive(double answer) {
    return chance(positiveSlope * answer + positiveShift);
  }

  Band band(double negative, double positive) {
    if (negative >= flag) {
      return Band.NEGATIVE;
    }
    return negative < fair && positive >= praise ? Band.POSITIVE : Band.NEUTRAL;
  }

  /** Whether it is sure enough of a fault to add an act that counts against the speaker. */
  boolean isFirm(double negative) {
    return negative >= firm(flag);
  }

  /** The chance of negative half way from a flag to certainty. */
  public static double firm(double flag) {
    return (1 + flag) / 2;
  }

  /**
   * Where a line belongs on the scale from 0 to 100. Up to neutral only the chance of negative
   * counts, for plain talk is no worse than praise is good.
   */
  int score(double negative, double positive) {
    if (band(negative, positive) == Band.POSITIVE) {
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
