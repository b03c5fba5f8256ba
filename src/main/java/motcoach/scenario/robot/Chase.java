package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import motcoach.scenario.Condition;
import motcoach.scenario.Input;
import motcoach.scenario.Play;

/**
 * Goes after one thing nobody met: of each generation those ways go on that lack least of its
 * condition. In steps of some tenths of a second. Not safe to share.
 */
final class Chase {
  private static final int LONGEST = 14;

  /** So many of the kindest and of the harshest go on, so many in the same place. */
  private static final int WIDTH = 12;

  private static final int ALIKE = 2;

  /** So many examples of each topic and element are tried. */
  private static final int WAYS = 2;

  private final Condition condition;
  private final Predicate<Play> met;
  private final List<Input> sayings;
  private List<Way> generation;
  private int depth;
  private boolean caught;

  /**
   * @param condition under which it comes up
   * @param met whether it has come up
   * @param known ways to start from
   */
  Chase(Moves moves, Condition condition, Predicate<Play> met, List<Way> known) {
    this.condition = condition;
    this.met = met;
    sayings =
        Stream.concat(moves.said(WAYS), StockLines.any(moves.language()).stream())
            .<Input>map(Input.Said::new)
            .toList();
    generation = nearest(known);
  }

  /** Takes the nearest ways one input further; {@code seen} gets each, in the same order always. */
  void step(Consumer<Way> seen) {
    depth++;
    List<Way> next = generation.parallelStream().flatMap(way -> further(way).stream()).toList();
    next.forEach(seen);
    caught = next.stream().anyMatch(way -> met.test(way.play()));
    generation = nearest(next);
  }

  /** Whether it was met, or is given up. */
  boolean done() {
    return caught || depth == LONGEST || generation.isEmpty();
  }

  private List<Way> further(Way way) {
    List<Input> inputs = new ArrayList<>(Moves.picks(way.play()));
    if (way.play().onLine().isPresent()) {
      inputs.addAll(sayings);
    }
    return inputs.stream().map(way::and).toList();
  }

  /** Who has to hang up and wait first is farther for a while, and must not die out by it. */
  private static String where(Play play) {
    return play.onLine() + " " + play.happened().size();
  }

  /** Those that lack least; of equals the kindest and the harshest. */
  private List<Way> nearest(List<Way> ways) {
    Set<String> alike = new HashSet<>();
    List<Way> open =
        ways.stream()
            .filter(way -> !way.play().over())
            .filter(way -> alike.add(way.likeness()))
            .map(way -> way.worth(Route.value(way.play())))
            .toList();
    Map<Way, Integer> missing = new IdentityHashMap<>();
    open.forEach(way -> missing.put(way, way.play().missing(condition)));
    Comparator<Way> harshest = Comparator.comparingDouble(Way::value);
    List<Way> nearest = new ArrayList<>();
    for (Comparator<Way> order : List.of(harshest.reversed(), harshest)) {
      Map<String, Integer> taken = new HashMap<>();
      open.stream()
          .filter(way -> !nearest.contains(way))
          .sorted(Comparator.<Way>comparingInt(missing::get).thenComparing(order))
          .filter(way -> taken.merge(where(way.play()), 1, Integer::sum) <= ALIKE)
          .limit(WIDTH)
          .forEach(nearest::add);
    }
    return nearest;
  }
}
