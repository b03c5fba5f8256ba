package motcoach.ui.practise;

import motcoach.expression.Reading;
import motcoach.expression.Situation;

/** Reads words while they are still being typed, by the same rules that judge them once sent. */
@FunctionalInterface
public interface LiveReading {
  Reading read(String words, Situation situation);
}
