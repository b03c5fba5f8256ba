package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import motcoach.scenario.Input;
import motcoach.scenario.Play;

/**
 * Tries to see everything a story holds: keeps every play in which something new came up and goes
 * on from there in another way.
 */
final class Wanderer {
  private static final int LONGEST_WALK = 8;
  private static final double NEWEST = 0.4;
  private static final double PICKED = 0.55;
  private static final double TYPED = 0.85;

  private final Moves moves;
  private final List<String> anything;
  private final SplittableRandom random;

  Wanderer(Moves moves, long seed) {
    this.moves = moves;
    this.random = new SplittableRandom(seed);
    anything =
        Stream.of(
                StockLines.kind(moves.language()),
                StockLines.plain(moves.language()),
                StockLines.silent(moves.language()),
                StockLines.rude(moves.language()),
                StockLines.promises(moves.language()),
                StockLines.gifts(moves.language()),
                StockLines.noise(moves.language()))
            .flatMap(List::stream)
            .toList();
  }

  /**
   * Walks about.
   *
   * @param from plays to start from
   * @param steps inputs taken in all
   */
  void walk(List<Play> from, int steps, Reached reached) {
    List<Play> worthReturning = new ArrayList<>(from);
    from.forEach(reached::add);
    int taken = 0;
    while (taken < steps) {
      Play play = pick(worthReturning);
      for (int i = 0; i < LONGEST_WALK && taken < steps && !play.over(); i++) {
        play = play.take(input(play)).play();
        taken++;
        if (reached.add(play) && !play.over()) {
          worthReturning.add(play);
        }
      }
      taken++;
    }
  }

  /** Mostly one of the newest, for they lead where nobody was. */
  private Play pick(List<Play> plays) {
    int size = plays.size();
    boolean recent = random.nextDouble() < NEWEST;
    return plays.get(recent ? size - 1 - random.nextInt(Math.min(size, 12)) : random.nextInt(size));
  }

  private Input input(Play play) {
    List<Input> picks = Moves.picks(play);
    double manner = random.nextDouble();
    if (!picks.isEmpty() && (play.onLine().isEmpty() || manner < PICKED)) {
      return picks.get(random.nextInt(picks.size()));
    }
    List<String> lines =
        manner < TYPED && !moves.authored().isEmpty() ? moves.authored() : anything;
    return new Input.Said(lines.get(random.nextInt(lines.size())));
  }
}
