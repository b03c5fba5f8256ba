package motcoach.scenario.robot;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Option;
import motcoach.scenario.Play;

/** How each robot chooses what it does next. */
final class Players {
  private final Moves moves;
  private final List<Input> route;

  /**
   * @param route inputs the ideal robot follows
   */
  Players(Moves moves, List<Input> route) {
    this.moves = moves;
    this.route = route;
  }

  /**
   * The next input of {@code robot}.
   *
   * @param step inputs taken before
   */
  Input next(Robot robot, Play play, int step, SplittableRandom random) {
    switch (robot) {
      case IDEAL:
        return step < route.size() ? route.get(step) : saidOrWait(play, kind(), random);
      case AVERAGE:
        return average(play, random);
      case SILENT:
        return play.canWait() ? Moves.WAIT : said(StockLines.silent(language()), random);
      case RUDE:
        return inManner(play, Moves::harmful, StockLines.rude(language()), 0, random);
      case OVER_GIVING:
        return inManner(
            play, moves::dear, concat(moves.gifts(), StockLines.gifts(language())), HALF, random);
      case PROMISE_EVERYTHING:
        return inManner(
            play,
            moves::empty,
            concat(moves.impossible(), StockLines.promises(language())),
            HALF,
            random);
      default:
        List<Input> picks = Moves.picks(play);
        return picks.isEmpty() ? said(StockLines.plain(language()), random) : any(picks, random);
    }
  }

  private static final double HALF = 0.5;
  private static final double TO_THE_POINT = 0.5;
  private static final double CARELESS = 0.65;

  /** How often somebody does something while nobody is on the line, instead of waiting. */
  private static final double BUSY = 0.8;

  /** Those who give and promise leave more of it undone. */
  private static final double SLACK = 0.55;

  private Language language() {
    return moves.language();
  }

  private List<String> kind() {
    return StockLines.kind(language());
  }

  private Input average(Play play, SplittableRandom random) {
    if (play.onLine().isEmpty() || play.options().isEmpty()) {
      return act(play, BUSY, random);
    }
    double mood = random.nextDouble();
    List<Input> decent = Moves.options(play, moves::decent);
    if (mood < TO_THE_POINT && !decent.isEmpty()) {
      return any(decent, random);
    } else if (mood < CARELESS) {
      return any(Moves.options(play, option -> true), random);
    }
    return mood < CARELESS + (1 - CARELESS) / 2 && !play.actions().isEmpty()
        ? any(Moves.deeds(play), random)
        : said(StockLines.plain(language()), random);
  }

  private Input act(Play play, double busy, SplittableRandom random) {
    List<Input> deeds = Moves.deeds(play);
    if (deeds.isEmpty()) {
      return said(StockLines.plain(language()), random);
    }
    return play.canWait() && random.nextDouble() >= busy ? Moves.WAIT : any(deeds, random);
  }

  /**
   * An option of its manner, or a sentence of its manner; now and then something decent instead, so
   * that the story goes on.
   */
  private Input inManner(
      Play play,
      java.util.function.Predicate<Option> manner,
      List<String> lines,
      double decency,
      SplittableRandom random) {
    if (play.onLine().isEmpty()) {
      return decency > 0 ? act(play, SLACK, random) : Moves.WAIT;
    }
    List<Input> own = Moves.options(play, manner);
    List<Input> decent = Moves.options(play, moves::decent);
    if (random.nextDouble() < decency && !decent.isEmpty()) {
      return any(decent, random);
    }
    return own.isEmpty() || random.nextBoolean() ? said(lines, random) : any(own, random);
  }

  private static Input saidOrWait(Play play, List<String> lines, SplittableRandom random) {
    return play.onLine().isEmpty() ? Moves.WAIT : said(lines, random);
  }

  private static Input said(List<String> lines, SplittableRandom random) {
    return new Input.Said(lines.get(random.nextInt(lines.size())));
  }

  private static <T> T any(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> concat(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
