package motcoach.report.summary;

import motcoach.method.Ids;

/** How far somebody came with a scenario, the least first. */
public enum Status {
  /** Nothing begun. */
  NOT_STARTED,
  /** Nothing begun, assigned, still in time. */
  ASSIGNED,
  /** Assigned, not done, and the day has passed. */
  OVERDUE,
  /** Begun, no ending reached. */
  IN_PROGRESS,
  /** An ending reached, the pass mark not. */
  DONE,
  /** The pass mark reached in a whole talk. */
  PASSED;

  /** The id used in files. */
  public String id() {
    return Ids.of(this);
  }

  /** Whether an ending was reached. */
  public boolean done() {
    return compareTo(DONE) >= 0;
  }
}
