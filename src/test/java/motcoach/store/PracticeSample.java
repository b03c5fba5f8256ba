package motcoach.store;

import motcoach.progress.Attempt;
import motcoach.progress.Showing;
import motcoach.progress.Standing;

/** How a talk stood and ended, for tests outside. */
public final class PracticeSample {
  public static final Standing STANDING = Samples.STANDING;
  public static final Showing SHOWING = Samples.SHOWING;
  public static final Attempt.Result RESULT = Samples.result();

  private PracticeSample() {}
}
