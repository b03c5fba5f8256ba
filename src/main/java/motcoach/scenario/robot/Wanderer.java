package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import motcoach.scenario.Input;
import motcoach.scenario.Play;

/**
 * Tries to see everything a story holds: keeps every play in which something new came up and goes
 * on from there in another way.
 */
final class Wanderer {
  private static final int SHORT_WALK = 8;
  private static final int LONG_WALK = 40;
  private static final double LONG = 0.15;
  private static final double NEWEST = 0.4;
  private static final double TYPED = 0.7;

  private final Moves moves;
  private final List<String> anything;
  private final SplittableRandom random;
  private final List<Way> worthReturning = new ArrayList<>();
  private int taken;

  Wanderer(Moves moves, long seed) {
    this.moves = moves;
    this.random = new SplittableRandom(seed);
    anything = StockLines.any(moves.language());
  }

  /** Plays in which something new came up, and those it was told to start from. */
  List<Way> known() {
    return worthReturning;
  }

  /** A play to start from. */
  void startFrom(Way way) {
    worthReturning.add(way);
  }

  /**
   * Walks on.
   *
   * @param upTo stops between two walks when so many inputs were taken in all
   * @param last ends even a walk then
   * @param fresh whether a way shows something nobody saw before
   */
  void walk(int upTo, int last, Predicate<Way> fresh) {
    while (taken < Math.min(upTo, last)) {
      Way way = pick(worthReturning);
      int length = random.nextDouble() < LONG ? LONG_WALK : SHORT_WALK;
      double talkative = random.nextDouble();
      double idle = random.nextDouble();
      double kind = random.nextDouble();
      for (int i = 0; i < length && taken < last && !way.play().over(); i++) {
        way = way.and(input(way.play(), talkative, idle, kind));
        taken++;
        if (fresh.test(way) && !way.play().over()) {
          worthReturning.add(way);
        }
      }
      taken++;
    }
  }

  /** Inputs taken so far. */
  int taken() {
    return taken;
  }

  /** Mostly one of the newest, for they lead where nobody was. */
  private Way pick(List<Way> plays) {
    int size = plays.size();
    boolean recent = random.nextDouble() < NEWEST;
    return plays.get(recent ? size - 1 - random.nextInt(Math.min(size, 12)) : random.nextInt(size));
  }

  /**
   * @param talkative how much of it is typed rather than picked, 0 to 1
   * @param kind how much of it does no harm, 0 to 1
   * @param idle how often nothing is done when waiting is possible, 0 to 1
   */
  private Input input(Play play, double talkative, double idle, double kind) {
    boolean typed = play.onLine().isPresent() && random.nextDouble() < talkative;
    if (play.canWait() && !typed && random.nextDouble() < idle) {
      return Moves.WAIT;
    }
    boolean kindly = random.nextDouble() < kind;
    List<Input> picks =
        kindly && play.onLine().isPresent()
            ? Moves.options(play, moves::decent)
            : Moves.picks(play);
    if (!typed && !picks.isEmpty()) {
      return picks.get(random.nextInt(picks.size()));
    }
    boolean authored = random.nextDouble() < TYPED && !moves.authored().isEmpty();
    List<String> lines =
        authored ? moves.authored() : kindly ? StockLines.kind(moves.language()) : anything;
    return new Input.Said(lines.get(random.nextInt(lines.size())));
  }
}
