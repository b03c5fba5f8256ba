package motcoach.expression;

import motcoach.method.Ids;

/** The verdict on one utterance: below 40 negative, 40 to 60 neutral, above 60 positive. */
public enum Band {
  NEGATIVE,
  NEUTRAL,
  POSITIVE;

  /** The label in output. */
  public String id() {
    return Ids.of(this);
  }

  /** The band of a tone score from 0 to 100. */
  public static Band of(int score) {
    return score < 40 ? NEGATIVE : score > 60 ? POSITIVE : NEUTRAL;
  }
}
