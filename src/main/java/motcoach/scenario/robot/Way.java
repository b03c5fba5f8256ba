package motcoach.scenario.robot;

import java.util.List;
import motcoach.scenario.Input;
import motcoach.scenario.Play;
import motcoach.scenario.TaskCard;

/**
 * A play and how it was come by.
 *
 * @param trail null at the opening
 * @param value what a finished play is worth, or how promising an unfinished one looks
 */
record Way(Play play, Trail trail, double value) {
  private static final int MOST_OFFERS = 4;

  /** So often the same is tried on one way: more of it only keeps what leads nowhere alive. */
  private static final int MOST_ALIKE = 4;

  static Way opening(Play play) {
    return new Way(play, null, 0);
  }

  /** After one more input, not valued yet. */
  Way and(Input input) {
    return new Way(play.take(input).play(), new Trail(trail, input), 0);
  }

  Way worth(double worth) {
    return new Way(play, trail, worth);
  }

  List<Input> inputs() {
    return Trail.inputs(trail);
  }

  /** Whether it goes on by this, too; waiting is no repetition. */
  boolean mayTake(Input input) {
    return input.equals(Moves.WAIT) || Trail.times(trail, input) < MOST_ALIKE;
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
