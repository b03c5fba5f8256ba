package motcoach.ui.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.FilePlace;
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
  private final FilePlace files;
  private final LineField title = new LineField();
  private final Parent page;

  ShelfPage(Words words, StudioViewModel model, StudioViewModel.Shelf shelf, FilePlace files) {
    this.words = words;
    this.model = model;
    this.shelf = shelf;
    this.files = files;
    this.page = Layout.page(own(), elsewhere(), installed(), begin());
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

  /** Packs that lie elsewhere, and files of other programs. */
  private Node elsewhere() {
    VBox section =
        Layout.column(
            Style.GAP_S,
            Layout.label(words.text("studio.elsewhere"), Style.SECTION_TITLE),
            Layout.label(words.text("studio.elsewhere.about"), Style.BODY, Style.MUTED),
            Layout.flow(
                Style.GAP_S,
                verb(
                    Feather.FOLDER,
                    "studio.open.folder",
                    "studio.open.folder.about",
                    this::openFolder),
                verb(Feather.PACKAGE, "studio.open.file", "studio.open.file.about", this::openFile),
                verb(Feather.DOWNLOAD, "studio.bring", "studio.bring.about", this::bring)));
    List<Node> cards = new ArrayList<>();
    shelf.recent().forEach(pack -> cards.add(recentCard(pack)));
    if (!cards.isEmpty()) {
      section
          .getChildren()
          .addAll(
              Layout.label(words.text("studio.recent"), Style.STRONG),
              new Beside(CARD_EM, cards.toArray(Node[]::new)));
    }
    return section;
  }

  private Button verb(Feather icon, String key, String about, Runnable run) {
    Button verb = Named.say(new Button(), words.text(key));
    verb.setGraphic(Icon.of(icon));
    Named.describe(verb, words, about);
    verb.disableProperty().bind(model.handOver().busyProperty());
    verb.setOnAction(pressed -> run.run());
    return verb;
  }

  private void openFolder() {
    files
        .folder(page.getScene().getWindow(), words.say("studio.open.folder"))
        .ifPresent(model::openElsewhere);
  }

  private void openFile() {
    files
        .file(
            page.getScene().getWindow(),
            words.say("studio.open.file"),
            words.say("studio.open.kinds"),
            List.of("motpack"))
        .ifPresent(model::openElsewhere);
  }

  private void bring() {
    files
        .file(
            page.getScene().getWindow(),
            words.say("studio.bring"),
            words.say("studio.bring.kinds"),
            List.of("twee", "tw", "txt", "xml", "csv", "tsv"))
        .ifPresent(file -> model.bring(file, words.language()));
  }

  private Node recentCard(Workshop.Shelved pack) {
    return new LinkCard(
        words.text("studio.shelf.open", pack.title()),
        () -> pack.place().ifPresent(model::openElsewhere),
        Layout.label(words.text(pack.title()), Style.CARD_TITLE),
        Layout.label(pack.place().map(Path::toString).orElse(""), Style.SMALL, Style.MUTED));
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
    copy.setOnAction(pressed -> model.copy(pack, words.language()));
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
