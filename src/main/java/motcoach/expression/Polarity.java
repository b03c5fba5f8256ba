package motcoach.expression;

import motcoach.method.Ids;

/** Whether a finding helps or hurts. */
public enum Polarity {
  NEGATIVE,
  POSITIVE;

  /** The label in output. */
  public String id() {
    return Ids.of(this);
  }
}
