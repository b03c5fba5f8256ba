package motcoach.ui.debrief;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Where to go from here. */
final class DebriefWays extends FlowPane {

  DebriefWays(Words words, DebriefViewModel model) {
    Button again = new Button();
    again.textProperty().bind(words.text("debrief.again"));
    again.getStyleClass().add(Styles.ACCENT);
    again.setOnAction(pressed -> model.practiseAgain());
    Button home = new Button();
    home.textProperty().bind(words.text("debrief.home"));
    home.setOnAction(pressed -> model.home());
    getChildren().addAll(again, home);
    getStyleClass().addAll("flow", Style.GAP_S);
  }
}
