package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import motcoach.scenario.Input;
import motcoach.scenario.Play;

/**
 * Goes through a story breadth first, by all that can be picked or well said: of each generation
 * the kindest and the harshest go on. In steps of some tenths of a second. Not safe to share.
 */
final class Sweep {
  private static final int LONGEST = 36;
  private static final int KINDEST = 4;
  private static final int HARSHEST = 2;

  private final Moves moves;
  private final List<Input> said;
  private List<Way> generation;
  private int depth;

  Sweep(Moves moves, Play opening) {
    this.moves = moves;
    said = moves.wellSaid();
    generation = List.of(Way.opening(opening));
  }

  /**
   * Takes all ways one input further; nothing when it is {@link #done}.
   *
   * @param seen gets each of them, in the same order each time
   */
  void step(Consumer<Way> seen) {
    if (done()) {
      return;
    }
    depth++;
    List<Way> next = generation.parallelStream().flatMap(way -> further(way).stream()).toList();
    next.forEach(seen);
    generation = fittest(next);
  }

  /** Whether it has gone as far as it goes. */
  boolean done() {
    return depth == LONGEST || generation.isEmpty();
  }

  /** How far it has come, from 0 to 1. */
  double part() {
    return done() ? 1 : depth / (double) LONGEST;
  }

  private List<Way> further(Way way) {
    List<Input> inputs = new ArrayList<>(Moves.picks(way.play()));
    if (way.play().onLine().isPresent()) {
      inputs.addAll(said);
    }
    return inputs.stream()
        .map(way::and)
        .filter(after -> after.play().turn() > way.play().turn())
        .map(after -> after.worth(Route.value(after.play())))
        .toList();
  }

  private static List<Way> fittest(List<Way> ways) {
    Set<String> alike = new HashSet<>();
    List<Way> kindestFirst =
        ways.stream()
            .filter(way -> !way.play().over())
            .sorted(Comparator.comparingDouble(Way::value).reversed())
            .filter(way -> alike.add(way.likeness()))
            .toList();
    Map<String, List<Way>> byProgress = new HashMap<>();
    kindestFirst.forEach(
        way -> byProgress.computeIfAbsent(way.progress(), key -> new ArrayList<>()).add(way));
    List<Way> fit = new ArrayList<>();
    for (List<Way> equals : byProgress.values()) {
      int size = equals.size();
      int kindest = Math.min(KINDEST, size);
      fit.addAll(equals.subList(0, kindest));
      fit.addAll(equals.subList(Math.max(kindest, size - HARSHEST), size));
    }
    return fit;
  }
}
