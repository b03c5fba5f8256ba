package motcoach.scenario;

import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import motcoach.scenario.Condition.Measure;

/** When waiting makes something possible that is not possible yet. */
final class Openings {
  private Openings() {}

  /** The first minute after this one, before {@code end}, at which a new action opens. */
  static OptionalInt next(Turn turn, int end) {
    int now = turn.minute;
    List<Action> closed =
        turn.scenario().actions().stream()
            .filter(action -> action.stages().contains(turn.stage))
            .filter(action -> !action.when().holds(turn))
            .toList();
    NavigableSet<Integer> minutes = new TreeSet<>();
    closed.forEach(action -> action.when().leaves(asked -> collect(asked, minutes)));
    try {
      for (int minute : minutes.subSet(now, false, end, false)) {
        turn.minute = minute;
        if (closed.stream().anyMatch(action -> action.when().holds(turn))) {
          return OptionalInt.of(minute);
        }
      }
      return OptionalInt.empty();
    } finally {
      turn.minute = now;
    }
  }

  /** The minutes at which what is asked about the clock changes its answer. */
  private static void collect(Condition asked, NavigableSet<Integer> minutes) {
    if (asked instanceof Condition.Within within && within.measure() == Measure.MINUTE) {
      minutes.add(within.atLeast());
      if (within.atMost() < Integer.MAX_VALUE) {
        minutes.add(within.atMost() + 1);
      }
    }
  }
}
