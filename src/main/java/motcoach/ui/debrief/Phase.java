package motcoach.ui.debrief;

/** Where the debrief stands. */
public enum Phase {
  OPENING,
  /** The scenario of the attempt is no longer on this workstation. */
  GONE,
  FAILED,
  /** The trainee's own view comes first. */
  OWN_VIEW,
  /** What happened is on the screen. */
  SHOWN
}
