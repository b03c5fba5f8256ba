package motcoach.ui.start;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.scenario.Mood;
import motcoach.scenario.Persona;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Offers a first conversation: with whom, how long, and the way past it. */
final class TasteOffer extends VBox {
  private final StartViewModel model;
  private final Words words;

  TasteOffer(StartViewModel model, Words words) {
    this.model = model;
    this.words = words;
    Scenario scenario = model.taste();
    Persona persona = scenario.persona();
    Face face = new Face(words, persona.face(), Mood.of(persona.start()));
    face.getStyleClass().add("small-face");
    VBox who =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text(scenario.title()), Style.CARD_TITLE),
            Layout.label(words.text(scenario.summary()), Style.BODY),
            Layout.label(words.text(scenario.brief().role()), Style.SMALL, Style.MUTED));
    getStyleClass().add(Style.GAP_M);
    getChildren()
        .addAll(
            Layout.label(words.text("start.taste"), Style.SECTION_TITLE),
            Layout.label(
                words.text("start.taste.about", scenario.minutes()), Style.BODY, Style.MUTED),
            Layout.aligned(Style.GAP_M, face, Layout.grow(who)),
            Layout.row(Style.GAP_S, skip(), Layout.spacer(), begin()));
  }

  private Button begin() {
    Button begin = Named.say(new Button(), words.text("start.taste.begin"));
    begin.setGraphic(Icon.of(Feather.PLAY));
    begin.getStyleClass().add(Styles.ACCENT);
    begin.setDefaultButton(true);
    begin.setOnAction(pressed -> model.begin());
    return begin;
  }

  private Button skip() {
    Button skip =
        Named.say(
            new Button(),
            words.text(
                switch (model.purpose()) {
                  case WRITE -> "start.taste.skip.write";
                  case REPORT -> "start.taste.skip.report";
                  case PRACTISE -> "start.taste.skip";
                }));
    skip.getStyleClass().add(Styles.FLAT);
    skip.setOnAction(pressed -> model.skip());
    return skip;
  }
}
