package motcoach.studio.tryout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;

/**
 * What an author said and did in a talk, without the talk itself: whatever becomes of the scenario,
 * it can be played again, as far as it fits. A value.
 *
 * @param inputs in the order they were taken
 */
public record Tryout(Setup setup, List<Input> inputs) {
  public Tryout {
    inputs = List.copyOf(inputs);
  }

  public static Tryout from(Setup setup) {
    return new Tryout(setup, List.of());
  }

  /** After one more input. */
  public Tryout and(Input input) {
    List<Input> more = new ArrayList<>(inputs);
    more.add(input);
    return new Tryout(setup, more);
  }

  /** Only the first {@code count} inputs. */
  public Tryout first(int count) {
    return new Tryout(setup, inputs.subList(0, Math.max(0, Math.min(count, inputs.size()))));
  }

  /** The same inputs, with the customer speaking another language. */
  public Tryout in(Language language) {
    return new Tryout(new Setup(setup.mode(), language, setup.seed()), inputs);
  }

  /** The same inputs, with more or less help. */
  public Tryout in(Mode mode) {
    return new Tryout(new Setup(mode, setup.language(), setup.seed()), inputs);
  }

  /** With other inputs from the opening on. */
  public Tryout with(List<Input> others) {
    return new Tryout(setup, others);
  }

  /**
   * Plays it all again from the opening. It stops at the first input that is not possible any more;
   * that and what follows stays in this value, so that it is played again once it fits again.
   */
  public Standing replay(Plays plays, Scenario scenario) {
    Play opening = plays.begin(scenario, setup);
    List<Standing.Step> steps = new ArrayList<>();
    Play now = opening;
    for (Input input : inputs) {
      Turned turned = now.take(input);
      Optional<TurnEvent.Why> refused = refused(turned);
      if (refused.isPresent()) {
        return new Standing(
            opening, steps, Optional.of(new Standing.Misfit(steps.size(), refused.get())));
      }
      steps.add(new Standing.Step(input, now, turned));
      now = turned.play();
    }
    return new Standing(opening, steps, Optional.empty());
  }

  private static Optional<TurnEvent.Why> refused(Turned turned) {
    return turned.events().stream()
        .filter(TurnEvent.NotPossible.class::isInstance)
        .map(event -> ((TurnEvent.NotPossible) event).why())
        .findFirst();
  }
}
