package motcoach.expression;

import motcoach.method.Ids;

/** The seven ways wording brings a customer closer. */
public enum Move {
  OPTION,
  OWN_ACTION,
  /** A time or a person is fixed. */
  FIXED,
  GAIN,
  CARE,
  INVITATION,
  /** Thanks and welcome. */
  COURTESY;

  /** The label in rules, corpus and output: {@code own_action}. */
  public String id() {
    return Ids.of(this).replace('-', '_');
  }
}
