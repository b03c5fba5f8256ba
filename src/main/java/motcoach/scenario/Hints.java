package motcoach.scenario;

import java.util.List;
import java.util.OptionalInt;

/**
 * The hints of a play as they stand before a turn.
 *
 * @param given for the turn to come, in order
 * @param more whether another one may be asked for
 * @param left how many may still be asked for in the whole play; empty where there is no limit
 * @param price of each in points of the total; 0 where hints are free
 */
public record Hints(List<Hint> given, boolean more, OptionalInt left, int price) {
  public static final Hints NONE = new Hints(List.of(), false, OptionalInt.empty(), 0);

  public Hints {
    given = List.copyOf(given);
  }
}
