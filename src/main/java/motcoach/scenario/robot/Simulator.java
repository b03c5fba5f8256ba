package motcoach.scenario.robot;

import motcoach.method.Language;
import motcoach.scenario.Engine;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;

/** Lets robots play a scenario many times. The same seed gives the same result. */
public final class Simulator {
  private static final int WANDERING_STEPS = 60_000;

  private final Engine engine;

  public Simulator(Engine engine) {
    this.engine = engine;
  }

  /**
   * Plays {@code plays} times with each robot and then wanders about for what none of them met.
   * Uses all processors; when the thread is interrupted it gives what was found so far.
   */
  public Simulation run(Scenario scenario, Language language, int plays, long seed) {
    Rounds rounds = new Rounds(engine, scenario, language, plays, WANDERING_STEPS, seed);
    while (!Thread.currentThread().isInterrupted() && rounds.step()) {
      // Each step leaves what it found in the rounds.
    }
    return rounds.simulation();
  }

  /**
   * The ideal robot's play alone: much quicker than {@link #run}, for asking only whether there is
   * a good way to an end.
   */
  public Play ideal(Scenario scenario, Language language, long seed) {
    Play play = engine.forRobots(scenario).begin(scenario, new Setup(Mode.TEST, language, seed));
    Route route = new Route(new Moves(scenario, language), play);
    while (route.step()) {
      // Each step goes one input further.
    }
    for (Input input : route.best()) {
      play = play.take(input).play();
    }
    return play;
  }
}
