package motcoach.ui.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import motcoach.ui.kit.Style;

/**
 * What a line can be given, beside each other for the mouse. The keyboard stays on the line and
 * uses numbers and arrows, so these are passed over by Tab.
 */
final class Picks extends FlowPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final List<Button> buttons = new ArrayList<>();

  /**
   * @param picked gets the number of what was clicked, from 0
   */
  Picks(List<ObservableValue<String>> labels, IntConsumer picked) {
    getStyleClass().addAll(Style.GAP_XS, "flow");
    for (int i = 0; i < labels.size(); i++) {
      Button button = new Button();
      button.textProperty().bind(labels.get(i));
      button.setFocusTraversable(false);
      button.getStyleClass().add("drill-pick");
      int number = i;
      button.setOnAction(pressed -> picked.accept(number));
      buttons.add(button);
    }
    getChildren().addAll(buttons);
  }

  void choose(int number) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).pseudoClassStateChanged(CHOSEN, i == number);
    }
  }
}
