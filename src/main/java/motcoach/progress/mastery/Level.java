package motcoach.progress.mastery;

/** What a level of mastery claims; its number is its place. */
public enum Level {
  /** Nothing is claimed. */
  UNSEEN,
  /** Recalls and recognises. */
  KNOWS,
  /** Acts rightly with prepared responses or hints. */
  GUIDED,
  /** Acts rightly in own words. */
  INDEPENDENT,
  /** Still true later, and where it is harder. */
  LASTING;

  /** 0 to 4. */
  public int number() {
    return ordinal();
  }
}
