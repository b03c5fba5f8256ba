package motcoach.ui.practise;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.scenario.Ending;
import motcoach.scenario.Play;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** How it ended, quietly, and the way to the debrief. */
final class EndCard extends VBox {
  private final Words words;
  private final Button debrief = new Button();

  EndCard(Words words, PractiseViewModel model) {
    this.words = words;
    debrief.textProperty().bind(words.text("practise.to-debrief"));
    debrief.getStyleClass().add(Styles.ACCENT);
    debrief.setMinHeight(USE_PREF_SIZE);
    debrief.setOnAction(pressed -> model.toDebrief());
    getStyleClass().addAll(PractiseStyle.ENDING, Style.GAP_S);
    model.playProperty().addListener((property, before, now) -> tell(now));
  }

  private void tell(Play play) {
    getChildren().clear();
    play.ending().ifPresent(this::tell);
  }

  private void tell(Ending ending) {
    getChildren()
        .setAll(
            Layout.label(words.text(ending.title()), Style.CARD_TITLE),
            Layout.label(words.text(ending.text()), Style.BODY),
            debrief);
  }

  void takeFocus() {
    debrief.requestFocus();
  }
}
