package motcoach.scenario;

import java.util.List;
import java.util.Set;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * Something the trainee can do besides talking: look up, call, book, wait.
 *
 * @param stages in which it is offered
 * @param when what must hold for it to be possible now
 * @param outcomes the first whose condition holds is what happens
 */
public record Action(
    String id, Text label, Set<Stage> stages, Condition when, List<Outcome> outcomes) {

  /** What comes of it, and how many minutes of the story it takes. */
  public record Outcome(Condition when, int minutes, List<Said> says, List<Effect> effects) {
    public Outcome {
      says = List.copyOf(says);
      effects = List.copyOf(effects);
    }
  }

  public Action {
    stages = Set.copyOf(stages);
    outcomes = List.copyOf(outcomes);
  }
}
