package motcoach.ui.debrief;

import javafx.beans.value.ObservableValue;
import motcoach.scenario.Reason;
import motcoach.ui.kit.Words;

/** A reason in one line: the trainee's words when words did it, the sentence otherwise or too. */
final class Reasons {
  private Reasons() {}

  /** Because, and the words that did it. */
  static ObservableValue<String> whole(Words words, Reason reason) {
    return reason
        .quote()
        .<ObservableValue<String>>map(
            quote ->
                reason.turn() > 0
                    ? words.text("debrief.reason.turn", reason.because(), quote, reason.turn())
                    : words.text("debrief.reason.quote", reason.because(), quote))
        .orElseGet(() -> words.text(reason.because()));
  }

  /** The words that did it, or the sentence where no words did. */
  static ObservableValue<String> brief(Words words, Reason reason) {
    return reason
        .quote()
        .<ObservableValue<String>>map(quote -> words.text("debrief.quote", quote))
        .orElseGet(() -> words.text(reason.because()));
  }
}
