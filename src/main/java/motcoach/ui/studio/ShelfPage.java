package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Packs to go on with, and what a new one can begin with. */
final class ShelfPage {
  private static final double CARD_EM = 22;

  private final Words words;
  private final StudioViewModel model;
  private final StudioViewModel.Shelf shelf;
  private final LineField title = new LineField();
  private final Parent page;

  ShelfPage(Words words, StudioViewModel model, StudioViewModel.Shelf shelf) {
    this.words = words;
    this.model = model;
    this.shelf = shelf;
    this.page = Layout.page(own(), installed(), begin());
  }

  Parent node() {
    return page;
  }

  private Node own() {
    List<Workshop.Shelved> own = shelf.packs().stream().filter(Workshop.Shelved::own).toList();
    VBox section =
        Layout.column(
            Style.GAP_S, Layout.label(words.text("studio.shelf.own"), Style.SECTION_TITLE));
    if (own.isEmpty()) {
      section
          .getChildren()
          .add(
              new EmptyState(
                  Feather.EDIT_3,
                  words.text("studio.shelf.empty"),
                  words.text("studio.shelf.empty.about")));
      return section;
    }
    List<Node> cards = new ArrayList<>();
    own.forEach(pack -> cards.add(ownCard(pack)));
    section.getChildren().add(new Beside(CARD_EM, cards.toArray(Node[]::new)));
    return section;
  }

  private Node ownCard(Workshop.Shelved pack) {
    return new LinkCard(
        words.text("studio.shelf.open", pack.title()),
        () -> pack.place().ifPresent(model::open),
        Layout.label(words.text(pack.title()), Style.CARD_TITLE),
        Layout.label(
            words.text("studio.shelf.version", pack.id(), pack.version()),
            Style.SMALL,
            Style.MUTED));
  }

  private Node installed() {
    List<Node> cards = new ArrayList<>();
    shelf.packs().stream()
        .filter(pack -> !pack.own())
        .forEach(pack -> cards.add(installedCard(pack)));
    return Layout.column(
        Style.GAP_S,
        Layout.label(words.text("studio.shelf.installed"), Style.SECTION_TITLE),
        Layout.label(words.text("studio.shelf.installed.about"), Style.BODY, Style.MUTED),
        new Beside(CARD_EM, cards.toArray(Node[]::new)));
  }

  private Node installedCard(Workshop.Shelved pack) {
    Button copy = Named.say(new Button(), words.text("studio.shelf.copy"));
    copy.setGraphic(Icon.of(Feather.COPY));
    Named.name(copy, words.text("studio.shelf.copy.of", pack.title()));
    copy.setOnAction(pressed -> model.copy(pack));
    return new Card(
        Layout.label(words.text(pack.title()), Style.CARD_TITLE),
        Layout.row(
            Style.GAP_S,
            new Pill(words.text("studio.shelf.read-only"), Style.NEUTRAL),
            Layout.label(
                words.text("studio.shelf.version", pack.id(), pack.version()),
                Style.SMALL,
                Style.MUTED)),
        Layout.row(Style.GAP_S, copy));
  }

  private Node begin() {
    Named.name(title, words.text("studio.new.title"));
    title.promptTextProperty().bind(words.text("studio.new.title.example"));
    List<Node> cards = new ArrayList<>();
    shelf
        .templates()
        .forEach(
            template ->
                cards.add(
                    new LinkCard(
                        words.text("studio.new.from", template.title()),
                        () -> create(template),
                        Layout.label(words.text(template.title()), Style.CARD_TITLE),
                        Layout.label(words.text(template.summary()), Style.BODY, Style.MUTED))));
    VBox named =
        Layout.column(
            Style.GAP_XS, Layout.label(words.text("studio.new.title"), Style.STRONG), title);
    named.getStyleClass().add("studio-new-title");
    return Layout.column(
        Style.GAP_S,
        Layout.label(words.text("studio.new"), Style.SECTION_TITLE),
        named,
        Layout.label(words.text("studio.new.about"), Style.BODY, Style.MUTED),
        new Beside(CARD_EM, cards.toArray(Node[]::new)));
  }

  private void create(Workshop.Template template) {
    model.create(template, title.getText().strip(), words.language());
  }
}
