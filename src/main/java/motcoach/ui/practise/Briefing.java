package motcoach.ui.practise;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.BriefFacts;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The briefing, read again in the middle of a talk. It lies over the talk until it is closed. */
final class Briefing extends StackPane {
  private final Words words;
  private final ObservableValue<Play> play;
  private final Runnable onClose;
  private final Button back;

  Briefing(Words words, ObservableValue<Play> play, Runnable onClose) {
    this.words = words;
    this.play = play;
    this.onClose = onClose;
    back = back();
    setVisible(false);
    managedProperty().bind(visibleProperty());
    getStyleClass().add("practise-briefing");
  }

  private void fill(Scenario scenario) {
    Card card = new Card(words.text(scenario.title()), new BriefFacts(words, scenario), back);
    card.getStyleClass().addAll(Style.FLOATING, "briefing-card");
    ScrollPane page = Layout.page(card);
    page.setFocusTraversable(true);
    Named.name(page, words.text("practise.briefing"));
    getChildren().setAll(page);
  }

  private Button back() {
    Button button = new Button("", Icon.of(Feather.ARROW_LEFT));
    button.textProperty().bind(words.text("practise.briefing.close"));
    button.setOnAction(pressed -> onClose.run());
    return Named.describe(button, words, "practise.briefing.close", Keys.BACK);
  }

  /** Made anew each time: most talks never ask for it. */
  void open() {
    fill(play.getValue().scenario());
    setVisible(true);
    applyCss();
    back.requestFocus();
  }

  void close() {
    setVisible(false);
    getChildren().clear();
  }
}
