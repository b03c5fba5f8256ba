package motcoach.scenario;

import motcoach.method.Ids;

/** How much help a play gives; kept with every record. */
public enum Mode {
  /** Criteria visible, hints, options open. */
  GUIDED,
  /** Feedback after each turn, options on demand, step back allowed. */
  PRACTICE,
  /** No help; feedback at the end. */
  TEST;

  /** The id used in commands and records. */
  public String id() {
    return Ids.of(this);
  }
}
