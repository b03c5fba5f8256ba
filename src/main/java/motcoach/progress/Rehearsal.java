package motcoach.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import motcoach.scenario.Input;
import motcoach.scenario.Play;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;

/**
 * An attempt in progress: the play and its journal kept in step. Not thread-safe; one background
 * thread at a time.
 */
public final class Rehearsal {
  private final Journalist journalist;
  private final Supplier<Optional<Play>> first;
  private Attempt attempt;
  private Play play;

  /**
   * @param first tells the play again of which this one says a turn again
   */
  Rehearsal(Journalist journalist, Attempt attempt, Play play, Supplier<Optional<Play>> first) {
    this.journalist = journalist;
    this.attempt = attempt;
    this.play = play;
    this.first = first;
  }

  public Attempt attempt() {
    return attempt;
  }

  public Play play() {
    return play;
  }

  /**
   * The play of which this one says a turn again, as far as it went; read from the journal.
   *
   * @return empty for a first try, and when the old one is no longer there
   */
  public Optional<Play> firstTry() {
    return first.get();
  }

  /**
   * Takes a turn and keeps it. When this returns, the turn would survive a power cut.
   *
   * @return what the turn changed; an input that was not possible is not journalled, and after the
   *     end (given up or not) none is possible
   * @throws StoreException when it cannot be kept; the play then stands where it stood, and the
   *     words are still the caller's
   */
  public List<TurnEvent> take(Input input) {
    if (attempt.finished()) {
      return List.of(new TurnEvent.NotPossible(TurnEvent.Why.OVER));
    }
    Turned turned = play.take(input);
    if (turned.events().stream().anyMatch(TurnEvent.NotPossible.class::isInstance)) {
      return turned.events();
    }
    attempt = journalist.take(attempt, input, turned.play());
    play = turned.play();
    return turned.events();
  }

  /** Gives up the attempt: it is kept as ended without an ending. */
  public void abandon() {
    if (!attempt.finished()) {
      attempt = journalist.finish(attempt, play);
    }
  }
}
