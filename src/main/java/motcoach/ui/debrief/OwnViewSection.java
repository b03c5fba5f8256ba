package motcoach.ui.debrief;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Stage;
import motcoach.progress.review.Sureness;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Choice;
import motcoach.ui.kit.KeepOften;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The trainee's view first: three short answers and a guess per stage, all of it optional. */
final class OwnViewSection extends VBox {
  private final Words words;
  private final DebriefViewModel model;
  private final KeepOften keep;
  private final TextField first;

  OwnViewSection(Words words, DebriefViewModel model, KeepOften keep) {
    this.words = words;
    this.model = model;
    this.keep = keep;
    OwnAnswers answers = model.answers();
    first = field("debrief.own.wanted", answers.wantedProperty());
    Card card =
        new Card(
            question("debrief.own.wanted", first),
            question("debrief.own.best", field("debrief.own.best", answers.bestProperty())),
            question("debrief.own.change", field("debrief.own.change", answers.changeProperty())),
            predictions(),
            reveal());
    card.getStyleClass().add(Style.GAP_M);
    getChildren()
        .add(new Section(words.text("debrief.own"), card).led(words.text("debrief.own.about")));
  }

  private TextField field(String key, StringProperty answer) {
    TextField field = new LineField();
    field.textProperty().bindBidirectional(keep.follow(answer));
    return Named.name(field, words.text(key));
  }

  private Node question(String key, TextField field) {
    return Layout.column(Style.GAP_XS, Layout.label(words.text(key), Style.BODY), field);
  }

  private Node predictions() {
    Node[] guesses = Arrays.stream(Stage.values()).map(this::guess).toArray(Node[]::new);
    return Layout.column(
        Style.GAP_S,
        Layout.label(words.text("debrief.own.bands"), Style.BODY),
        Layout.column(Style.GAP_S, guesses));
  }

  private Node guess(Stage stage) {
    var band = keep.follow(model.answers().bandProperty(stage));
    var sure = keep.follow(model.answers().sureProperty(stage));
    Choice bands =
        Choice.of(
            band,
            Bands.GUESSES,
            words::nameOf,
            each -> words.text("debrief.own.band", stage, each));
    Choice how =
        Choice.of(
            sure,
            List.of(Sureness.values()),
            words::nameOf,
            each -> words.text("debrief.own.sure", stage, each));
    HBox asked =
        Layout.row(
            Style.GAP_S,
            Layout.label(words.text("debrief.own.how-sure"), Style.SMALL, Style.MUTED),
            how);
    asked.visibleProperty().bind(band.isNotNull());
    Label name = Layout.label(words.nameOf(stage), Style.BODY);
    name.getStyleClass().add(DebriefStyle.GUESS_NAME);
    return Layout.flow(Style.GAP_M, Layout.row(Style.GAP_S, name, bands), asked);
  }

  private Node reveal() {
    Button reveal = new Button();
    reveal.textProperty().bind(words.text("debrief.reveal"));
    reveal.getStyleClass().add(Styles.ACCENT);
    reveal.setOnAction(pressed -> model.reveal());
    Named.describe(reveal, words.text("debrief.reveal"), Optional.of(DebriefKeys.REVEAL));
    return Layout.flow(
        Style.GAP_M,
        reveal,
        Layout.label(words.text("debrief.reveal.about"), Style.SMALL, Style.MUTED));
  }

  void takeFocus() {
    first.requestFocus();
  }
}
