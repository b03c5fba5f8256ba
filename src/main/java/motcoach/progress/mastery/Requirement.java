package motcoach.progress.mastery;

/**
 * One condition of a level in numbers.
 *
 * @param have what there is
 * @param need what must be there, or for what is {@link Kind#limit limited} what may be
 */
public record Requirement(Kind kind, int have, int need) {

  /**
   * What is counted. Percentages are rounded down, so that they never look better than they are.
   */
  public enum Kind {
    /** Percent of due exercises known. */
    RECALLED(false),
    /** Days for which exercises stay known. */
    STABILITY(false),
    /** Different scenarios in which the family was solid, with or without help. */
    SOLID_SCENARIOS(false),
    /** Different scenarios in own words. */
    SCENARIOS(false),
    /** Different channels or industries, whichever are more. */
    VARIETY(false),
    /** Opportunities in own words. */
    OPPORTUNITIES(false),
    /** Percent of them met. */
    SHARE(false),
    /** Percent that the true share very likely exceeds. */
    CERTAINTY(false),
    /** Critical criteria not met. */
    CRITICAL(true),
    /** Verdicts contested. */
    CONTESTED(true),
    /** Level 3 once, 0 or 1. */
    ONCE_INDEPENDENT(false),
    /** Days since then. */
    DAYS_LATER(false),
    /** Difficulty of a scenario not met before, with something going against the trainee. */
    HARDER(false);

    private final boolean limit;

    Kind(boolean limit) {
      this.limit = limit;
    }

    /** Whether less is better. */
    public boolean limit() {
      return limit;
    }
  }

  public boolean met() {
    return kind.limit() ? have <= need : have >= need;
  }
}
