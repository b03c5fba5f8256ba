package motcoach.ui.practise;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The one way out, where we are, whether it is kept, and the way back to the briefing. */
final class TopStrip extends HBox {
  /** In less the title would break after every word. */
  private static final double BRIEFING_EM = 32;

  private final Words words;
  private final PractiseViewModel model;
  private final StageBoard stages;
  private final Label title = new Label();

  TopStrip(Words words, PractiseViewModel model, Runnable openBriefing) {
    this.words = words;
    this.model = model;
    stages = new StageBoard(words, model.playProperty());
    title.getStyleClass().add(PractiseStyle.STRIP_TITLE);
    title.setMinWidth(0);
    title.setWrapText(true);
    model.playProperty().addListener((property, before, now) -> entitle(before, now));
    getStyleClass().addAll(PractiseStyle.STRIP, Style.GAP_M, "row");
    getChildren()
        .addAll(
            pause(),
            Layout.grow(title),
            stages,
            new KeptSign(words, model.keptProperty()),
            briefing(openBriefing));
  }

  private void entitle(Play before, Play now) {
    if (before == null) {
      title.textProperty().bind(titleOf(now));
    }
  }

  private ObservableValue<String> titleOf(Play play) {
    Scenario scenario = play.scenario();
    return words.text("practise.title", play.setup().mode(), scenario.title(), scenario.channel());
  }

  private Button pause() {
    Button pause = new Button();
    ObservableValue<Boolean> paused = model.pausedProperty();
    pause
        .textProperty()
        .bind(
            words.follow(
                () -> words.say(paused.getValue() ? "practise.go-on" : "practise.pause"), paused));
    pause.graphicProperty().bind(paused.map(now -> Icon.of(now ? Feather.PLAY : Feather.PAUSE)));
    pause.setMinWidth(USE_PREF_SIZE);
    pause.setOnAction(
        pressed -> {
          if (paused.getValue()) {
            model.goOn();
          } else {
            model.pause();
          }
        });
    return Named.describe(
        pause,
        words.follow(
            () -> words.say(paused.getValue() ? "practise.go-on" : "practise.pause.about"), paused),
        Optional.of(Keys.PAUSE));
  }

  private Button briefing(Runnable open) {
    Button briefing = new Button("", Icon.of(Feather.INFO));
    briefing.textProperty().bind(words.text("practise.briefing"));
    briefing.setMinWidth(USE_PREF_SIZE);
    Layout.wordsFrom(BRIEFING_EM, this, briefing);
    briefing.setOnAction(pressed -> open.run());
    return Named.describe(briefing, words, "practise.briefing.about", Keys.BRIEFING);
  }

  /** Gives the stages away, to be shown elsewhere where the bar is too narrow for them. */
  StageBoard lend() {
    getChildren().remove(stages);
    return stages;
  }

  /** Takes the stages back. */
  void takeBack() {
    if (!getChildren().contains(stages)) {
      getChildren().add(2, stages);
    }
  }
}
