package motcoach.scenario;

import motcoach.method.Language;

/** Starts plays: the engine with its rules and constants behind one door. */
@FunctionalInterface
public interface Plays {
  Play begin(Scenario scenario, Setup setup);

  /** Gets ready to hear own words in plays that begin later, which takes seconds. */
  default void prepare(Scenario scenario, Language language) {
    begin(scenario, new Setup(Mode.GUIDED, language, 0)).prepare();
  }
}
