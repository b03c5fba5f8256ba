package motcoach.scenario;

import java.util.Optional;
import motcoach.method.Stage;
import motcoach.method.Text;

/** A change an author attaches to a beat, an action or an event. */
public sealed interface Effect {

  /** Remembers {@code flag}. */
  record SetFlag(String flag) implements Effect {}

  /** Moves the customer's emotion, with the reason shown on the line. */
  record Feel(int delta, Text because) implements Effect {}

  /** Moves trust. */
  record Trust(int delta) implements Effect {}

  /** Brings an expectation into the open. */
  record Voice(String expectation) implements Effect {}

  /** Lets time pass, in minutes of the story. */
  record Pass(int minutes) implements Effect {}

  /** Goes on to a stage (or back, when confirm finds a gap). */
  record Enter(Stage stage) implements Effect {}

  /** Who is on the line from now on; empty when nobody is. */
  record OnLine(Optional<String> contact) implements Effect {}

  /** Moves a task card. */
  record MoveTask(String task, TaskCard.State state) implements Effect {}

  /** Ends the play. */
  record Close() implements Effect {}
}
