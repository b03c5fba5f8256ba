package motcoach.ui.debrief;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Stage;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The trainee's view first: three short answers and a guess per stage, all of it optional. */
final class OwnViewSection extends VBox {
  private final Words words;
  private final DebriefViewModel model;
  private final TextField first;

  OwnViewSection(Words words, DebriefViewModel model) {
    this.words = words;
    this.model = model;
    first = field("debrief.own.wanted", model.wantedProperty());
    Card card =
        new Card(
            question("debrief.own.wanted", first),
            question("debrief.own.best", field("debrief.own.best", model.bestProperty())),
            question("debrief.own.change", field("debrief.own.change", model.changeProperty())),
            predictions(),
            reveal());
    card.getStyleClass().add(Style.GAP_M);
    getChildren()
        .add(new Section(words.text("debrief.own"), card).led(words.text("debrief.own.about")));
  }

  private TextField field(String key, StringProperty answer) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(answer);
    return Named.name(field, words.text(key));
  }

  private Node question(String key, TextField field) {
    return Layout.column(Style.GAP_XS, Layout.label(words.text(key), Style.BODY), field);
  }

  private Node predictions() {
    FlowPane guesses = Layout.flow(Style.GAP_M);
    Arrays.stream(Stage.values()).forEach(stage -> guesses.getChildren().add(guess(stage)));
    return Layout.column(
        Style.GAP_S, Layout.label(words.text("debrief.own.bands"), Style.BODY), guesses);
  }

  private Node guess(Stage stage) {
    ToggleGroup group = new ToggleGroup();
    HBox bands = new HBox();
    for (BandOfStage band : Bands.GUESSES) {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(words.nameOf(band));
      button.setToggleGroup(group);
      button.setUserData(band);
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(model.predictedProperty(stage).get() == band);
      button
          .getStyleClass()
          .addAll(
              Styles.SMALL,
              band == BandOfStage.NOT_YET
                  ? Styles.LEFT_PILL
                  : band == BandOfStage.SOLID ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
      Named.name(button, words.text("debrief.own.band", stage, band));
      bands.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .addListener(
            (property, before, now) ->
                model
                    .predictedProperty(stage)
                    .set(now == null ? null : (BandOfStage) now.getUserData()));
    return Layout.column(
        Style.GAP_XS, Layout.label(words.nameOf(stage), Style.SMALL, Style.STRONG), bands);
  }

  private Node reveal() {
    Button reveal = new Button();
    reveal.textProperty().bind(words.text("debrief.reveal"));
    reveal.getStyleClass().add(Styles.ACCENT);
    reveal.setOnAction(pressed -> model.reveal());
    return Layout.flow(
        Style.GAP_M,
        reveal,
        Layout.label(words.text("debrief.reveal.about"), Style.SMALL, Style.MUTED));
  }

  void takeFocus() {
    first.requestFocus();
  }
}
