package motcoach.progress.review;

import java.util.List;
import java.util.Optional;
import motcoach.expression.Reading;
import motcoach.method.Text;
import motcoach.progress.Rehearsal;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.Reason;

/**
 * A turn said again beside the first try.
 *
 * @param turn of both plays
 */
public record Again(int turn, Side before, Side after) {

  /**
   * What a turn did.
   *
   * @param words of the trainee; empty when something was done instead of said
   * @param tone of the words, 0 to 100
   * @param opened expectations that came into the open
   * @param mood change of the customer's emotion in the turn
   * @param because of the step that moved it most
   * @param replies of the others, and what happened
   */
  public record Side(
      Optional<String> words,
      Optional<Integer> tone,
      List<Text> opened,
      int mood,
      Optional<Text> because,
      List<Line> replies) {
    public Side {
      opened = List.copyOf(opened);
      replies = List.copyOf(replies);
    }
  }

  /**
   * Compares turn {@code turn} of two plays.
   *
   * @return empty while either has not got so far
   */
  public static Optional<Again> of(Play first, Play second, int turn) {
    if (turn < 1 || first.turn() < turn || second.turn() < turn) {
      return Optional.empty();
    }
    return Optional.of(new Again(turn, side(first, turn), side(second, turn)));
  }

  /**
   * The comparison for a retry whose last turn is the one said again. Touches the store.
   *
   * @return empty for any other talk or turn
   */
  public static Optional<Again> justNow(Rehearsal rehearsal) {
    return rehearsal
        .attempt()
        .origin()
        .filter(origin -> rehearsal.play().turn() == origin.turn())
        .flatMap(
            origin ->
                rehearsal.firstTry().flatMap(first -> of(first, rehearsal.play(), origin.turn())));
  }

  private static Side side(Play play, int turn) {
    List<Line> lines = play.transcript().stream().filter(line -> line.turn() == turn).toList();
    // What was not understood counts as no turn; it stands after the turn before it.
    Optional<Line> own = lines.stream().findFirst().filter(Line::mine);
    List<Line> replies =
        lines.stream().skip(own.isPresent() ? 1 : 0).takeWhile(line -> !line.mine()).toList();
    List<EmotionStep> steps =
        play.emotionLine().stream().filter(step -> step.turn() == turn).toList();
    Optional<EmotionStep> greatest =
        steps.stream().reduce((a, b) -> Math.abs(moved(b)) > Math.abs(moved(a)) ? b : a);
    return new Side(
        own.map(Line::words),
        own.flatMap(Line::reading).filter(r -> r.language().isPresent()).map(Reading::score),
        opened(play, turn),
        steps.stream().mapToInt(Again::moved).sum(),
        greatest.map(EmotionStep::reason).map(Reason::because),
        replies);
  }

  private static int moved(EmotionStep step) {
    return step.after() - step.before();
  }

  private static List<Text> opened(Play play, int turn) {
    return play.debrief().expectations().stream()
        .filter(Debrief.Expected::discovered)
        .filter(expected -> expected.found().filter(why -> why.turn() == turn).isPresent())
        .map(expected -> expected.expectation().label())
        .toList();
  }
}
