package motcoach.ui.practise;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import motcoach.method.Stage;
import motcoach.scenario.Play;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The four steps in a line: which are behind, which one is now. */
final class StageBoard extends HBox {
  private final Words words;

  StageBoard(Words words, ObservableValue<Play> play) {
    this.words = words;
    getStyleClass().addAll(PractiseStyle.STAGES, Style.GAP_S);
    play.addListener((property, before, now) -> show(now.stage()));
  }

  private void show(Stage here) {
    getChildren().clear();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.EXPLORE) {
        getChildren().add(line());
      }
      getChildren().add(step(stage, here));
    }
    Named.name(this, words.text("practise.stage", here, here.ordinal() + 1, Stage.values().length));
  }

  private Label step(Stage stage, Stage here) {
    boolean passed = stage.compareTo(here) < 0;
    Ikon sign = passed ? Feather.CHECK_CIRCLE : stage == here ? Feather.DISC : Feather.CIRCLE;
    Label step = new Label("", Icon.of(sign));
    step.textProperty().bind(words.nameOf(stage));
    step.setMinWidth(USE_PREF_SIZE);
    step.getStyleClass().add(PractiseStyle.STAGE);
    if (passed) {
      step.getStyleClass().add(PractiseStyle.PASSED);
    } else if (stage == here) {
      step.getStyleClass().add(PractiseStyle.HERE);
    }
    return step;
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add(PractiseStyle.STAGE_LINE);
    return line;
  }
}
