package motcoach.ui.practise;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.scenario.Ending;
import motcoach.scenario.Play;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** How it ended, quietly, and the way to the debrief. */
final class EndCard extends VBox {
  private final Words words;
  private final PractiseViewModel model;
  private final Button debrief = new Button();
  private final Button again = new Button("", Icon.of(Feather.BOOK_OPEN));

  /**
   * @param read shows the talk from its first line
   */
  EndCard(Words words, PractiseViewModel model, Runnable read) {
    this.words = words;
    this.model = model;
    again.textProperty().bind(words.text("practise.read-again"));
    again.setMinHeight(USE_PREF_SIZE);
    again.setOnAction(pressed -> read.run());
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
            Layout.flow(Style.GAP_S, debrief, again));
    if (model.strained() && !model.easier().isEmpty()) {
      getChildren().add(EasierOffer.with(words, model, "practise.easier.after"));
    }
  }

  void takeFocus() {
    debrief.requestFocus();
  }
}
