package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Stage;
import motcoach.scenario.Criterion;
import motcoach.scenario.Debrief;
import motcoach.scenario.Expectation;
import motcoach.scenario.Input;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.scenario.Verdict;

/**
 * Looks for the best way through a story: many plays side by side, of each generation the most
 * promising go on. Not every best way is found; what is found can be played.
 */
final class Route {
  /**
   * How many ways that have come equally far go on side by side: few first, more where few fail.
   */
  private static final List<Integer> WIDTHS = List.of(3, 6, 10);

  private static final int LONGEST = 70;

  /** Steps in which nothing better than the best finished play may come before it is taken. */
  private static final int ENOUGH = 12;

  /** Tenths of a total that is good enough not to look much further. */
  private static final int GOOD = 850;

  private static final double CRITICAL = 6;

  /** What a proposal that cannot be kept takes from a finished play, in tenths of a total. */
  private static final int UNKEPT = 100;

  private final Moves moves;
  private final Play opening;
  private final List<Input> said;
  private Optional<Way> best = Optional.empty();
  private int width;

  /** Of the present width: how many inputs long, the best so far, and since when it is that. */
  private int depth;

  private Optional<Way> here = Optional.empty();
  private int since;
  private List<Way> generation;

  Route(Moves moves, Play opening) {
    this.moves = moves;
    this.opening = opening;
    said = moves.wellSaid();
    generation = List.of(Way.opening(opening));
  }

  /** The inputs of the best finished play that was found; empty when none finished. */
  List<Input> best() {
    return best.map(Way::inputs).orElse(List.of());
  }

  /** Takes all ways one input further; false when it is not worth looking on. */
  boolean step() {
    if (width == WIDTHS.size()) {
      return false;
    }
    if (depth < LONGEST && !settled(here, since) && !generation.isEmpty()) {
      List<Way> next = generation.parallelStream().flatMap(way -> further(way).stream()).toList();
      Optional<Way> leader = better(here, next);
      since = leader == here ? since + 1 : 0;
      here = leader;
      generation = fittest(next, WIDTHS.get(width));
      depth++;
      return true;
    }
    best = better(best, here.stream().toList());
    width = good(best) ? WIDTHS.size() : width + 1;
    depth = 0;
    here = Optional.empty();
    since = 0;
    generation = List.of(Way.opening(opening));
    return width < WIDTHS.size();
  }

  /** How far the search has come, from 0 to 1, if it goes on to the end. */
  double part() {
    return Math.min(1, (width + depth / (double) LONGEST) / WIDTHS.size());
  }

  private static boolean settled(Optional<Way> best, int since) {
    return since >= ENOUGH && good(best);
  }

  private static boolean good(Optional<Way> best) {
    return best.filter(way -> way.value() >= GOOD).isPresent();
  }

  private List<Way> further(Way way) {
    List<Input> inputs = new ArrayList<>(Moves.picks(way.play()));
    if (way.play().onLine().isPresent()) {
      inputs.addAll(said);
    }
    inputs.removeIf(input -> !way.mayTake(input));
    List<Way> ways = new ArrayList<>();
    for (Input input : inputs) {
      Way after = way.and(input);
      if (after.play().turn() > way.play().turn()) {
        ways.add(after.worth(value(after.play())));
      }
    }
    return ways;
  }

  /** What a finished play is worth, or how promising an unfinished one looks. */
  static double value(Play play) {
    return play.over() ? worth(play) : promise(play);
  }

  private static Optional<Way> better(Optional<Way> best, List<Way> ways) {
    Optional<Way> here =
        ways.stream().filter(way -> way.play().over()).max(Comparator.comparingDouble(Way::value));
    if (best.isEmpty() || here.isEmpty()) {
      return best.or(() -> here);
    }
    return here.get().value() > best.get().value() ? here : best;
  }

  private static double worth(Play play) {
    Debrief debrief = play.debrief();
    int total = debrief.ledger().stream().mapToInt(line -> line.tenths()).sum();
    return debrief.proposal().realistic().green() ? total : total - UNKEPT;
  }

  /**
   * Some that have come as far as each other, so that neither the hasty nor the thorough die out.
   */
  private static List<Way> fittest(List<Way> ways, int width) {
    Map<String, Integer> taken = new HashMap<>();
    Set<String> alike = new HashSet<>();
    return ways.stream()
        .filter(way -> !way.play().over())
        .sorted(Comparator.comparingDouble(Way::value).reversed())
        .filter(way -> alike.add(way.likeness()))
        .filter(way -> taken.merge(way.progress(), 1, Integer::sum) <= width)
        .toList();
  }

  private static double promise(Play play) {
    double sum = play.emotion() / 10.0 - 0.2 * play.turn() + play.patience() * 0.3;
    if (play.stage() == Stage.ACT) {
      // Only there does time bring the story on; before, it would reward chatter.
      int passed = play.minute() - play.scenario().clock().start();
      sum += 0.3 * passed / play.scenario().clock().longestWait();
    }
    for (Verdict verdict : play.verdicts()) {
      sum += weight(verdict);
    }
    for (Expectation expectation : play.scenario().expectations()) {
      Expectation.State state = play.expectations().get(expectation.id());
      sum += state.ordinal() * 0.4 * expectation.weight();
    }
    sum += 3 * play.fiveC().values().stream().mapToInt(level -> level).sum();
    sum -= 6 * play.promises().stream().filter(p -> p.state() == Promise.State.BROKEN).count();
    sum +=
        play.tasks().values().stream().mapToInt(state -> Math.min(state.ordinal(), 4)).sum() * 0.5;
    return sum;
  }

  private static double weight(Verdict verdict) {
    Criterion criterion = verdict.criterion();
    switch (verdict.outcome()) {
      case MET:
        return criterion.weight();
      case VIOLATED:
        return -criterion.weight() - (criterion.critical() ? CRITICAL : 0);
      default:
        return 0;
    }
  }
}
