package motcoach.ui.handbook;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One card of the method, to be read from top to bottom. */
final class CardPage extends VBox {
  private static final Text NO_PACK = Text.same("");

  private final Words words;
  private final HandbookViewModel model;
  private final Handbook.Chapter chapter;
  private final HandbookCard card;
  private final TrainingPart training;
  private final ExamplesPart examples;

  CardPage(
      Words words,
      When when,
      HandbookViewModel model,
      Handbook.Chapter chapter,
      HandbookCard card) {
    this.words = words;
    this.training = new TrainingPart(words, model);
    this.examples = new ExamplesPart(words, when, model);
    this.model = model;
    this.chapter = chapter;
    this.card = card;
    getStyleClass().add(Style.GAP_L);
    getChildren().addAll(head(), text(card.what()));
    Drawings.of(words, card).ifPresent(drawing -> getChildren().add(new Card(drawing)));
    getChildren()
        .addAll(
            section("handbook.why", text(card.why())),
            section("handbook.sounds", sounds()),
            new Beside(
                20,
                aside("handbook.slip", card.slip(), Feather.X_CIRCLE, Style.BAD),
                aside("handbook.try", card.tryIt(), Feather.EDIT_3, Style.ACCENT)),
            section("handbook.from", from()),
            section("handbook.trained", training),
            section("handbook.own", examples),
            ways());
  }

  /** Fills in what trains the card and the trainee's own lines. */
  void join(Optional<Company> company) {
    training.show(company);
    examples.show(company);
  }

  /** Tells why these could not be read. */
  void tell(Exception why) {
    examples.tell(why);
  }

  private Node head() {
    Hyperlink back = Named.say(new Hyperlink(), words.text(chapter.title()));
    back.setOnAction(pressed -> model.read(Handbook.first(chapter)));
    back.setWrapText(true);
    Named.name(back, words.text("handbook.to-chapter", chapter.title()));
    int number = chapter.cards().indexOf(card) + 1;
    return Layout.column(
        Style.GAP_S,
        Layout.flow(
            Style.GAP_S,
            back,
            Layout.label(
                words.text("handbook.card", number, chapter.cards().size()),
                Style.SMALL,
                Style.MUTED)),
        Layout.label(words.text(card.title()), Style.PAGE_TITLE),
        pills());
  }

  private FlowPane pills() {
    FlowPane pills =
        Layout.flow(
            Style.GAP_XS,
            new Pill(words.text("handbook.scope." + Ids.of(card.scope())), Style.ACCENT),
            new Pill(words.text("handbook.origin." + Ids.of(card.origin())), Style.NEUTRAL));
    if (card.courseFigure()) {
      Pill figure = new Pill(words.text("handbook.figure"), Style.CAUTION, Feather.BAR_CHART_2);
      pills
          .getChildren()
          .add(Named.describe(figure, words.text("handbook.figure.about"), Optional.empty()));
    }
    return pills;
  }

  private Node text(Text text) {
    return Layout.label(words.text(text), Style.BODY, HandbookStyle.READING);
  }

  private VBox section(String title, Node... parts) {
    VBox section = Layout.column(Style.GAP_S, Layout.label(words.text(title), Style.SECTION_TITLE));
    section.getChildren().addAll(parts);
    return section;
  }

  private Node sounds() {
    VBox lines = Layout.column(Style.GAP_S);
    card.sounds()
        .forEach(
            line ->
                lines
                    .getChildren()
                    .add(
                        Layout.label(
                            words.text("handbook.said", line), Style.BODY, HandbookStyle.SAID)));
    return lines;
  }

  private Node aside(String title, Text text, Ikon sign, String meaning) {
    return new Card(
        Layout.row(
            Style.GAP_S, Icon.of(sign, meaning), Layout.label(words.text(title), Style.STRONG)),
        Layout.label(words.text(text), Style.BODY));
  }

  private Node from() {
    VBox from =
        Layout.column(
            Style.GAP_XS,
            Layout.label(
                words.text(
                    "handbook.origin." + Ids.of(card.origin()) + ".about",
                    chapter.pack().orElse(NO_PACK)),
                Style.BODY));
    if (!card.sources().isEmpty()) {
      from.getChildren()
          .add(Layout.label(words.text("handbook.sources", sources()), Style.SMALL, Style.MUTED));
    }
    if (card.courseFigure()) {
      from.getChildren()
          .add(Layout.label(words.text("handbook.figure.about"), Style.SMALL, Style.MUTED));
    }
    if (chapter.pack().isEmpty()) {
      // In its pack it has a shorter one, and nobody else may use it.
      from.getChildren()
          .add(Layout.label(words.text("handbook.id", card.id()), Style.SMALL, Style.MUTED));
    }
    return from;
  }

  private ObservableValue<String> sources() {
    return words.follow(
        () ->
            card.sources().stream()
                .map(code -> new Source(code).say(words))
                .collect(Collectors.joining(words.say("handbook.source.between"))));
  }

  private Node ways() {
    Optional<Handbook.Spot> before = model.neighbour(-1);
    Optional<Handbook.Spot> after = model.neighbour(1);
    Beside ways = new Beside(16);
    before.ifPresent(
        spot ->
            ways.getChildren()
                .add(
                    way(
                        "handbook.previous",
                        "handbook.previous.open",
                        HandbookView.PREVIOUS,
                        spot)));
    after.ifPresent(
        spot ->
            ways.getChildren()
                .add(way("handbook.next", "handbook.next.open", HandbookView.NEXT, spot)));
    return ways;
  }

  private Node way(String key, String name, KeyCombination keys, Handbook.Spot spot) {
    Text title = spot.card().orElseThrow().title();
    LinkCard way =
        new LinkCard(
            words.text(name, title),
            () -> model.read(spot),
            Layout.label(words.text(key), Style.SMALL, Style.MUTED),
            Layout.label(words.text(title), Style.STRONG));
    return Named.describe(way, words.text(name, title), Optional.of(keys));
  }
}
