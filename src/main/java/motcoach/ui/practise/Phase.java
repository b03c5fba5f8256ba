package motcoach.ui.practise;

/** Where the conversation screen stands. */
public enum Phase {
  OPENING,
  /** The scenario of the attempt is no longer on this workstation. */
  GONE,
  /** It could not be opened. */
  FAILED,
  TALKING,
  OVER
}
