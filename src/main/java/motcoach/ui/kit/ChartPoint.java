package motcoach.ui.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A point of a chart that can be opened: by a click, Enter or Space. */
public class ChartPoint extends StackPane {
  private final Runnable open;

  public ChartPoint(Runnable open, String... styles) {
    this.open = open;
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    getChildren().add(mark);
    getStyleClass().addAll(styles);
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
