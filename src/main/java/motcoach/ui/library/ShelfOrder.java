package motcoach.ui.library;

/** In which order scenarios stand. */
public enum ShelfOrder {
  /** As their packs have them. */
  COURSE,
  EASIEST,
  SHORTEST,
  /** Begun last first, those never begun at the end. */
  RECENT
}
