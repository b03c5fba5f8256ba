package motcoach.scenario;

import motcoach.expression.Reading;
import motcoach.method.Stage;

/** What a turn changed, in the order it happened, so that a screen can show just that. */
public sealed interface TurnEvent {

  /** A line was added to the conversation. */
  record Spoken(Line line) implements TurnEvent {}

  /** The trainee's words were read. */
  record Read(Reading reading) implements TurnEvent {}

  /** Nothing in the words was understood; it costs nothing. */
  record NotUnderstood() implements TurnEvent {}

  /** The input was not possible now, and nothing changed. */
  record NotPossible(Why why) implements TurnEvent {}

  record Felt(EmotionStep step) implements TurnEvent {}

  record ExpectationMoved(String expectation, Expectation.State to) implements TurnEvent {}

  record Judged(Verdict verdict) implements TurnEvent {}

  record StageEntered(Stage stage) implements TurnEvent {}

  record ProposalChanged(Proposal proposal) implements TurnEvent {}

  record PromiseMoved(Promise promise) implements TurnEvent {}

  record TaskMoved(String task, TaskCard.State to) implements TurnEvent {}

  record Happened(Event event) implements TurnEvent {}

  record Ended(Ending ending) implements TurnEvent {}

  /**
   * The last thing said or done was taken back.
   *
   * @param words that were typed, to say them otherwise; empty when something was picked or done
   */
  record TakenBack(String words) implements TurnEvent {}

  record Hinted(Hint hint) implements TurnEvent {}

  /** Why an input was not possible. */
  enum Why {
    OVER,
    NOBODY_ON_LINE,
    NO_SUCH_OPTION,
    NO_SUCH_ACTION,
    NO_SUCH_OFFER,
    EMPTY,
    /** A test knows no way back. */
    NOT_IN_A_TEST,
    NOTHING_TO_TAKE_BACK,
    NO_MORE_HINTS
  }
}
