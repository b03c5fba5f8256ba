package motcoach.ui.progress;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.progress.trend.Share;
import motcoach.progress.trend.Tries;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** First tries apart from retries, and own words apart from help. */
final class TriesSection extends VBox {
  private static final double LEAST = 12;

  private final Words words;

  TriesSection(Words words, ProgressContent content) {
    this.words = words;
    Tries tries = content.tries();
    Card card = new Card();
    card.getChildren()
        .addAll(
            List.of(
                row(words.text("progress.tries.own"), tries.own()),
                row(words.text("progress.tries.helped"), tries.helped()),
                row(words.text("progress.tries.again"), tries.again())));
    ObservableValue<String> answer =
        tries.compared() == 0
            ? words.text("progress.tries.no-retry")
            : words.text("progress.tries.answer", tries.better(), tries.compared());
    getChildren().add(new Question(words.text("progress.tries"), answer, card));
  }

  private Node row(ObservableValue<String> name, Share share) {
    VBox figures =
        Layout.column(
            Style.GAP_XS,
            new ShareBar(share.percent()),
            Layout.label(
                share.of() == 0
                    ? words.text("progress.tries.none")
                    : words.text(
                        "progress.tries.share",
                        share.percent(),
                        share.met(),
                        share.of(),
                        share.talks()),
                Style.SMALL,
                Style.MUTED));
    return new Beside(LEAST, Layout.label(name, Style.BODY), figures);
  }
}
