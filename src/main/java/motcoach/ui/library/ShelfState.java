package motcoach.ui.library;

/** How far somebody has come with a scenario. */
public enum ShelfState {
  /** Never begun. */
  UNSEEN,
  /** Begun: a talk is open, or none came to an end. */
  IN_PROGRESS,
  /** Some talk came to an end; another one may be open. */
  DONE
}
