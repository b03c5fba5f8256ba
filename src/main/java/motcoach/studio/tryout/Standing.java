package motcoach.studio.tryout;

import java.util.List;
import java.util.Optional;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;

/**
 * Where a tryout stands in a scenario.
 *
 * @param opening the play before anything was said
 * @param steps those of its inputs that fit
 * @param misfit the first that does not
 */
public record Standing(Play opening, List<Step> steps, Optional<Misfit> misfit) {
  public Standing {
    steps = List.copyOf(steps);
  }

  /** One input, the play it was taken in, and what came of it. */
  public record Step(Input input, Play before, Turned after) {

    /** The turn of the trainee it is, counted from 1; a correction belongs to the turn before. */
    public int turn() {
      return after.play().turn();
    }
  }

  /**
   * An input that is not possible any more.
   *
   * @param index in the inputs of the tryout
   */
  public record Misfit(int index, TurnEvent.Why why) {}

  public Play play() {
    return steps.isEmpty() ? opening : steps.get(steps.size() - 1).after().play();
  }

  /** How many inputs fit. */
  public int fits() {
    return steps.size();
  }

  /** The turn from which on the inputs do not fit, counted from 1. */
  public Optional<Integer> misfitTurn() {
    return misfit.map(none -> play().turn() + 1);
  }

  /** The step in which a line was said; nothing for those of the opening. */
  public Optional<Step> stepOf(Line line) {
    return steps.stream()
        .filter(
            step ->
                step.after().events().stream()
                    .anyMatch(
                        event -> event instanceof TurnEvent.Spoken spoken && spoken.line() == line))
        .findFirst();
  }
}
