package motcoach.progress.drill;

import motcoach.method.Ids;

/** How well an exercise went, in the four steps the scheduler knows. */
public enum Grade {
  AGAIN,
  HARD,
  GOOD,
  EASY;

  /**
   * The grade of an answer: wrong comes again, all but right or right with a hint is hard, right is
   * good, and right, sure and at the first try is easy.
   */
  public static Grade of(Mark.Outcome outcome, Attempted how) {
    return switch (outcome) {
      case WRONG, UNDECIDED -> AGAIN;
      case NEARLY -> HARD;
      case RIGHT -> how.hinted() ? HARD : how.sure() && how.firstTry() ? EASY : GOOD;
    };
  }

  /**
   * How an answer came about.
   *
   * @param sure the trainee said so before seeing whether it is right
   * @param hinted a hint was looked at before
   * @param firstTry it was not asked before in this set
   */
  public record Attempted(boolean sure, boolean hinted, boolean firstTry) {}

  /** 1 to 4, as the published formulas count them. */
  int number() {
    return ordinal() + 1;
  }

  /** The id used in records. */
  public String id() {
    return Ids.of(this);
  }
}
