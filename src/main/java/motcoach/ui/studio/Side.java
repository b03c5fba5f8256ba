package motcoach.ui.studio;

/** What stands on the right of the editor. */
public enum Side {
  PROBLEMS,
  PLAY,
  ROBOTS,
  BENCH,
  COMMENTS
}
