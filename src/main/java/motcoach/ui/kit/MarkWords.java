package motcoach.ui.kit;

import javafx.beans.value.ObservableValue;
import motcoach.expression.Finding;

/** What is said of a place in the wording that a rule marked. */
public final class MarkWords {
  private MarkWords() {}

  /** The quote and its because; what to say instead where there is something. */
  public static ObservableValue<String> of(Words words, Finding finding) {
    return finding.suggestions().isEmpty()
        ? words.text("practise.mark", finding.quote(), finding.message())
        : words.text(
            "practise.mark.instead",
            finding.quote(),
            finding.message(),
            finding.suggestions().get(0));
  }

  /** Whether it is good or bad, for people who do not see the sign. */
  public static ObservableValue<String> sign(Words words, Finding finding) {
    return words.text(finding.negative() ? "practise.mark.bad" : "practise.mark.good");
  }
}
