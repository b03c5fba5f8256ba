package motcoach.ui.practise;

import javafx.scene.layout.HBox;
import motcoach.expression.Finding;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.MarkWords;
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
                MarkWords.sign(words, finding)),
            Layout.grow(Layout.label(MarkWords.of(words, finding), Style.SMALL)));
    getStyleClass().addAll(Style.GAP_S, "signed-row");
  }
}
