package motcoach.ui.handbook;

import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Text;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Folded;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What a search found, or that it found nothing. */
final class Results extends VBox {
  /** Further ones would be scrolled past; another word finds better. */
  private static final int SHOWN = 40;

  private final Words words;
  private final HandbookViewModel model;

  Results(Words words, HandbookViewModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().addAll(HandbookStyle.LISTED, Style.GAP_S);
  }

  void show(List<Hit> hits) {
    getChildren().clear();
    if (hits.isEmpty()) {
      getChildren()
          .add(
              new EmptyState(
                      Feather.SEARCH,
                      words.text("handbook.nothing", model.queryProperty()),
                      words.text("handbook.nothing.about"))
                  .offering(
                      words.text("handbook.nothing.clear"), () -> model.queryProperty().set("")));
      return;
    }
    getChildren()
        .add(Layout.label(words.text("handbook.found", hits.size()), Style.SMALL, Style.MUTED));
    hits.stream().limit(SHOWN).forEach(hit -> getChildren().add(row(hit)));
  }

  private LinkCard row(Hit hit) {
    Handbook.Spot spot = hit.spot();
    Text title = spot.card().map(HandbookCard::title).orElse(spot.chapter().title());
    LinkCard row =
        new LinkCard(
            words.text("handbook.open", title),
            () -> model.read(spot),
            Layout.label(words.text(title), Style.STRONG),
            marked(hit.excerpt()));
    spot.card()
        .ifPresentOrElse(
            card ->
                row.getChildren()
                    .add(
                        Layout.label(words.text(spot.chapter().title()), Style.SMALL, Style.MUTED)),
            () ->
                row.getChildren()
                    .add(
                        Layout.label(
                            words.text("handbook.chapter.of", spot.chapter().cards().size()),
                            Style.SMALL,
                            Style.MUTED)));
    row.getStyleClass().addAll(HandbookStyle.HIT, Style.GAP_XS);
    row.getStyleClass().remove(Style.GAP_S);
    return row;
  }

  private static TextFlow marked(Excerpt excerpt) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add(Style.SMALL);
    int at = 0;
    for (Folded.Span mark : excerpt.marks()) {
      add(flow, excerpt.words().substring(at, mark.start()), "excerpt");
      add(flow, excerpt.words().substring(mark.start(), mark.end()), HandbookStyle.FOUND);
      at = mark.end();
    }
    add(flow, excerpt.words().substring(at), "excerpt");
    return flow;
  }

  private static void add(TextFlow flow, String words, String style) {
    if (!words.isEmpty()) {
      javafx.scene.text.Text text = new javafx.scene.text.Text(words);
      text.getStyleClass().add(style);
      flow.getChildren().add(text);
    }
  }
}
