package motcoach.scenario;

/**
 * Something said that can be kept or broken.
 *
 * @param element id of the element it was made with
 * @param quote the words it was made in
 * @param due minute of the story, or -1 when no time was named
 * @param turn trainee turn in which it was made
 */
public record Promise(String element, String quote, int due, int turn, State state) {

  /** Where the promise stands. */
  public enum State {
    OPEN,
    KEPT,
    EARLY,
    RENEGOTIATED,
    BROKEN
  }

  Promise in(State next) {
    return new Promise(element, quote, due, turn, next);
  }

  public boolean open() {
    return state == State.OPEN;
  }
}
