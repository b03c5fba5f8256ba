package motcoach.scenario;

/** Starts plays: the engine with its rules and constants behind one door. */
@FunctionalInterface
public interface Plays {
  Play begin(Scenario scenario, Setup setup);
}
