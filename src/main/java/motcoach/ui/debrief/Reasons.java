package motcoach.ui.debrief;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import motcoach.method.Text;
import motcoach.scenario.Reason;
import motcoach.ui.kit.Words;

/** A reason in one line: why, and the trainee's words that did it. */
final class Reasons {
  private Reasons() {}

  /** Why, the words that did it, and in which turn. */
  static ObservableValue<String> whole(Words words, Reason reason) {
    return words.follow(() -> wording(words, reason, true));
  }

  /** Why, and the words that did it, where the turn is known. */
  static ObservableValue<String> here(Words words, Reason reason) {
    return whole(words, new Reason(reason.because(), reason.quote(), 0));
  }

  /** The same under a label; where the reason only says the label again, the words alone. */
  static ObservableValue<String> under(Words words, Text label, Reason reason) {
    return words.follow(() -> wording(words, reason, !reason.because().equals(label)));
  }

  /** The words that did it, or why where no words did; in both cases in which turn. */
  static ObservableValue<String> brief(Words words, Reason reason) {
    return words.follow(
        () ->
            reason.quote().isEmpty() && reason.turn() > 0
                ? words.say(
                    "debrief.reason.state", sentence(words.in(reason.because())), reason.turn())
                : wording(words, reason, reason.quote().isEmpty()));
  }

  private static String wording(Words words, Reason reason, boolean why) {
    String because = sentence(words.in(reason.because()));
    Optional<String> quote = reason.quote();
    if (quote.isEmpty()) {
      return because;
    } else if (reason.turn() <= 0) {
      return why
          ? words.say("debrief.reason.quote", because, quote.get())
          : words.say("debrief.quote", quote.get());
    }
    return why
        ? words.say("debrief.reason.turn", because, quote.get(), reason.turn())
        : words.say("debrief.quote.turn", quote.get(), reason.turn());
  }

  /** Reasons are written to stand inside a sentence; here each begins one. */
  private static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
  }
}
