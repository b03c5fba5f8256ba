package motcoach.scenario;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import motcoach.expression.ExpressionReader;

/** Starts plays with the shipped rules and constants. Thread-safe. */
public final class Engine implements Plays {
  private final ExpressionReader reader;
  private final Tuning tuning;

  /** Learning a scenario's wordings takes longer than a turn, so it is done once. */
  private final Map<Scenario, Hearing> hearings = new ConcurrentHashMap<>();

  public Engine(ExpressionReader reader, Tuning tuning) {
    this.reader = reader;
    this.tuning = tuning;
  }

  @Override
  public Play begin(Scenario scenario, Setup setup) {
    return begin(scenario, setup, hearing(scenario));
  }

  /**
   * Plays of one scenario whose readings are kept, for robots who say the same sentences over and
   * over. What they keep is free once the result is.
   */
  public Plays forRobots(Scenario scenario) {
    Hearing remembering = hearing(scenario).remembering();
    return (same, setup) -> begin(scenario, setup, remembering);
  }

  private Hearing hearing(Scenario scenario) {
    return hearings.computeIfAbsent(
        scenario, unknown -> new Hearing(new Ear(unknown, reader, tuning.topicThreshold()), false));
  }

  private Play begin(Scenario scenario, Setup setup, Hearing hearing) {
    return Performance.opening(new Script(scenario, setup, hearing, tuning));
  }
}
