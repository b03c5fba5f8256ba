package motcoach.ui.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One step on the emotion line: round where it rose or held, a triangle down where it fell. */
final class EmotionPoint extends StackPane {
  private final Runnable open;

  EmotionPoint(boolean fell, Runnable open) {
    this.open = open;
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    getChildren().add(mark);
    getStyleClass().addAll("emotion-point", fell ? "fell" : "rose");
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnMouseClicked(click -> open.run());
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            open.run();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
