package motcoach.progress.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A set of exercises in progress: an immutable value. */
public record DrillSession(List<Exercise> exercises, List<Done> done, long seed) {
  /** So many others come before something that was surely wrong is asked again. */
  private static final int BETWEEN = 3;

  /**
   * An exercise that was answered.
   *
   * @param card when it comes next
   */
  public record Done(Exercise exercise, Mark mark, Grade grade, boolean sure, DrillCard card) {}

  public DrillSession {
    exercises = List.copyOf(exercises);
    done = List.copyOf(done);
  }

  static DrillSession of(List<Exercise> exercises, long seed) {
    return new DrillSession(exercises, List.of(), seed);
  }

  /** What is asked now; empty at the end. */
  public Optional<Exercise> current() {
    return over() ? Optional.empty() : Optional.of(exercises.get(done.size()));
  }

  public boolean over() {
    return done.size() == exercises.size();
  }

  /** After the current one was answered. What was surely wrong comes again, once. */
  public DrillSession with(Done answered) {
    List<Done> further = new ArrayList<>(done);
    further.add(answered);
    List<Exercise> all = new ArrayList<>(exercises);
    if (answered.sure() && answered.grade() == Grade.AGAIN && answered.exercise().firstTry()) {
      int at = Math.min(all.size(), further.size() + BETWEEN);
      all.add(
          at, Exercise.of(answered.exercise().entry(), Exercise.Reason.AGAIN, seed + 31L * at + 1));
    }
    return new DrillSession(all, further, seed);
  }
}
