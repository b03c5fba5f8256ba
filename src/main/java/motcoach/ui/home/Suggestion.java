package motcoach.ui.home;

import motcoach.method.Family;
import motcoach.progress.Library;

/** The one scenario recommended next, and why. */
record Suggestion(Library.Entry entry, Why why) {

  /** What speaks for it. */
  sealed interface Why {

    /**
     * A family that is not solid yet.
     *
     * @param missed in how many of {@code of} talks
     * @param unmet whether the scenario was never begun
     */
    record Weak(Family family, int missed, int of, boolean unmet) implements Why {}

    /** Nothing was practised yet, and this is the easiest. */
    record First() implements Why {}

    /** Nothing is weak, and these people were never met. */
    record Unmet() implements Why {}
  }
}
