package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Stage;
import motcoach.scenario.Criterion;
import motcoach.scenario.Expectation;
import motcoach.scenario.Input;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.scenario.TaskCard;
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

  private static final int MOST_OFFERS = 4;
  private static final int LONGEST = 70;

  /** Steps in which nothing better than the best finished play may come before it is taken. */
  private static final int ENOUGH = 12;

  /** Tenths of a total that is good enough not to look much further. */
  private static final int GOOD = 850;

  private static final double CRITICAL = 6;

  /**
   * @param before the way it goes on from; null at the opening
   * @param value what a finished play is worth, or how promising an unfinished one looks
   */
  private record Way(Play play, Way before, Input taken, double value) {
    List<Input> inputs() {
      LinkedList<Input> inputs = new LinkedList<>();
      for (Way way = this; way.before != null; way = way.before) {
        inputs.addFirst(way.taken);
      }
      return List.copyOf(inputs);
    }

    /** How far it has come: the stage, what was offered, what was done. */
    String progress() {
      long done =
          play.tasks().values().stream().filter(t -> t.compareTo(TaskCard.State.DONE) >= 0).count();
      int offers = Math.min(MOST_OFFERS, play.proposal().offers().size());
      return play.stage().id() + offers + done;
    }

    /** What makes two unfinished plays as good as the same. */
    String likeness() {
      StringBuilder likeness = new StringBuilder();
      likeness.append(play.stage()).append(play.minute()).append(' ').append(play.emotion());
      likeness.append(play.expectations()).append(play.tasks()).append(play.onLine());
      likeness.append(play.happened().size()).append(' ').append(play.promises().size());
      play.verdicts().forEach(verdict -> likeness.append(verdict.outcome().ordinal()));
      play.options().stream().findFirst().ifPresent(option -> likeness.append(option.id()));
      return likeness.toString();
    }
  }

  private final Moves moves;

  Route(Moves moves) {
    this.moves = moves;
  }

  /** The inputs of the best finished play that was found; empty when none finished. */
  List<Input> best(Play opening) {
    Optional<Way> best = Optional.empty();
    for (int width : WIDTHS) {
      if (good(best)) {
        break;
      }
      best = better(best, best(opening, width).stream().toList());
    }
    return best.map(Way::inputs).orElse(List.of());
  }

  private Optional<Way> best(Play opening, int width) {
    List<Input> said = moves.wellSaid();
    List<Way> generation = List.of(new Way(opening, null, null, 0));
    Optional<Way> best = Optional.empty();
    int since = 0;
    for (int step = 0; step < LONGEST && !settled(best, since) && !generation.isEmpty(); step++) {
      List<Way> next = generation.parallelStream().flatMap(w -> further(w, said).stream()).toList();
      Optional<Way> leader = better(best, next);
      since = leader == best ? since + 1 : 0;
      best = leader;
      generation = fittest(next, width);
    }
    return best;
  }

  private static boolean settled(Optional<Way> best, int since) {
    return since >= ENOUGH && good(best);
  }

  private static boolean good(Optional<Way> best) {
    return best.filter(way -> way.value >= GOOD).isPresent();
  }

  private static List<Way> further(Way way, List<Input> said) {
    List<Input> inputs = new ArrayList<>(Moves.picks(way.play));
    if (way.play.onLine().isPresent()) {
      inputs.addAll(said);
    }
    List<Way> ways = new ArrayList<>();
    for (Input input : inputs) {
      Play after = way.play.take(input).play();
      if (after.turn() > way.play.turn()) {
        ways.add(new Way(after, way, input, after.over() ? worth(after) : promise(after)));
      }
    }
    return ways;
  }

  private static Optional<Way> better(Optional<Way> best, List<Way> ways) {
    Optional<Way> here =
        ways.stream().filter(way -> way.play.over()).max(Comparator.comparingDouble(Way::value));
    if (best.isEmpty() || here.isEmpty()) {
      return best.or(() -> here);
    }
    return here.get().value > best.get().value ? here : best;
  }

  private static double worth(Play play) {
    return play.debrief().ledger().stream().mapToInt(line -> line.tenths()).sum();
  }

  /**
   * Some that have come as far as each other, so that neither the hasty nor the thorough die out.
   */
  private static List<Way> fittest(List<Way> ways, int width) {
    Map<String, Integer> taken = new HashMap<>();
    Set<String> alike = new HashSet<>();
    return ways.stream()
        .filter(way -> !way.play.over())
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
