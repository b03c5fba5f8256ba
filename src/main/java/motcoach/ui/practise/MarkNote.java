package motcoach.ui.practise;

import javafx.scene.layout.HBox;
import motcoach.expression.Finding;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** One mark in words: the quote, why it helps or hurts, and what to say instead. */
final class MarkNote extends HBox {

  MarkNote(Words words, Finding finding) {
    Sign sign = finding.negative() ? Sign.BAD : Sign.DONE;
    getChildren()
        .addAll(
            Named.name(
                Icon.of(sign.icon(), sign.style(), Style.ICON_SMALL),
                words.text(finding.negative() ? "practise.mark.bad" : "practise.mark.good")),
            Layout.grow(Layout.label(wording(words, finding), Style.SMALL)));
    getStyleClass().addAll(Style.GAP_S, "signed-row");
  }

  static javafx.beans.value.ObservableValue<String> wording(Words words, Finding finding) {
    return finding.suggestions().isEmpty()
        ? words.text("practise.mark", finding.quote(), finding.message())
        : words.text(
            "practise.mark.instead",
            finding.quote(),
            finding.message(),
            finding.suggestions().get(0));
  }
}
