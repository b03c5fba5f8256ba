package motcoach.ui.practise;

/** Whether the last turn would survive a power cut. */
public enum Kept {
  NOTHING_YET,
  KEEPING,
  KEPT,
  NOT_KEPT
}
