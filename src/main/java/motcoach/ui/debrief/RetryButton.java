package motcoach.ui.debrief;

import javafx.scene.control.Button;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Leads to a new attempt that begins just before a turn. */
final class RetryButton {
  private RetryButton() {}

  static Button from(Words words, DebriefViewModel model, int turn) {
    Button retry = new Button("", Icon.of(Feather.ROTATE_CCW));
    retry.textProperty().bind(words.text("debrief.retry", turn));
    retry.setOnAction(pressed -> model.retryFrom(turn));
    return Named.describe(retry, words, "debrief.retry.about");
  }
}
