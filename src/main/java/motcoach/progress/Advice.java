package motcoach.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Family;

/** What somebody might do next, from what their talks and exercises showed. */
@FunctionalInterface
public interface Advice {

  /** Has nothing to say. */
  Advice NONE = learner -> Counsel.NONE;

  /**
   * @param next the one next step; empty before the first finished talk, and when there is nothing
   *     to gain
   */
  record Counsel(Optional<NextStep> next, Due due) {
    public static final Counsel NONE = new Counsel(Optional.empty(), new Due(0, List.of()));
  }

  /**
   * The one next step.
   *
   * @param missed in how many of the last {@code of} talks that trained it the family was not solid
   * @param scenario trains it, with people not met before where there are such
   */
  record NextStep(Family family, int missed, int of, Library.Entry scenario) {}

  /**
   * What is due today.
   *
   * @param exercises short exercises
   * @param scenarios each trains a family that should be met again
   */
  record Due(int exercises, List<Library.Entry> scenarios) {
    public Due {
      scenarios = List.copyOf(scenarios);
    }
  }

  /** Looks at what was kept once, for both; touches the store. */
  Counsel counsel(UUID learner);
}
