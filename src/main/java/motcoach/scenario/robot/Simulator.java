package motcoach.scenario.robot;

import motcoach.method.Language;
import motcoach.scenario.Engine;
import motcoach.scenario.Scenario;

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
}
