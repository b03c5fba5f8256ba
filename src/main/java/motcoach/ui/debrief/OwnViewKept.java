package motcoach.ui.debrief;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What the trainee thought, still there beside what happened. */
final class OwnViewKept extends VBox {
  private final Words words;

  OwnViewKept(Words words, OwnView view) {
    this.words = words;
    Card card = new Card();
    add(card, "debrief.own.wanted", view.wanted());
    add(card, "debrief.own.best", view.best());
    add(card, "debrief.own.change", view.change());
    if (card.getChildren().isEmpty()) {
      card.getChildren()
          .add(Layout.label(words.text("debrief.own.skipped"), Style.BODY, Style.MUTED));
    }
    getChildren().add(new Section(words.text("debrief.own"), card));
  }

  private void add(Card card, String question, String answer) {
    if (!answer.isBlank()) {
      Node pair =
          Layout.column(
              Style.GAP_XS,
              Layout.label(words.text(question), Style.SMALL, Style.MUTED),
              Layout.label(answer, Style.BODY));
      card.getChildren().add(pair);
    }
  }
}
