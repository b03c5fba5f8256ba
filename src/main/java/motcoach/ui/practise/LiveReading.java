package motcoach.ui.practise;

import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.scenario.Scenario;

/** Reads words while they are still being typed, by the same rules that judge them once sent. */
@FunctionalInterface
public interface LiveReading {
  Reading read(Scenario scenario, String words, Situation situation);
}
