package motcoach.ui.handbook;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The first page of a chapter: what it is about, and its cards. */
final class ChapterPage extends VBox {
  private static final double LEAST_CARD = 16;

  ChapterPage(Words words, HandbookViewModel model, Handbook.Chapter chapter) {
    List<Handbook.Chapter> all = model.handbook().chapters();
    int number = all.indexOf(chapter) + 1;
    Node[] cards =
        chapter.cards().stream()
            .map(card -> card(words, model, chapter, card))
            .toArray(Node[]::new);
    getChildren()
        .addAll(
            Layout.column(
                Style.GAP_XS,
                Layout.label(
                    chapter
                        .pack()
                        .map(pack -> words.text("handbook.chapter.pack", number, all.size(), pack))
                        .orElseGet(() -> words.text("handbook.chapter", number, all.size())),
                    Style.SMALL,
                    Style.MUTED),
                Layout.label(words.text(chapter.title()), Style.PAGE_TITLE)),
            Layout.label(words.text(chapter.about()), Style.BODY, HandbookStyle.READING),
            new Beside(LEAST_CARD, cards));
    getStyleClass().add(Style.GAP_M);
  }

  private static Node card(
      Words words, HandbookViewModel model, Handbook.Chapter chapter, HandbookCard card) {
    return new LinkCard(
        words.text("handbook.open", card.title()),
        () -> model.read(new Handbook.Spot(chapter, Optional.of(card))),
        Layout.label(words.text(card.title()), Style.STRONG),
        Layout.label(
            words.follow(
                () ->
                    Excerpt.beginning(card.what().in(words.language()), words.language()).words()),
            Style.SMALL,
            Style.MUTED));
  }
}
