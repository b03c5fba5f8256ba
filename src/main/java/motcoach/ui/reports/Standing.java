package motcoach.ui.reports;

/** How far somebody came with a scenario, the least first. */
public enum Standing {
  NOT_STARTED,
  /** Nothing begun, assigned, still in time. */
  ASSIGNED,
  /** Assigned, not done, and the day has passed. */
  OVERDUE,
  IN_PROGRESS,
  /** An ending reached, the pass mark not. */
  DONE,
  PASSED;

  boolean done() {
    return compareTo(DONE) >= 0;
  }
}
