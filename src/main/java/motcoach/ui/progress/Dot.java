package motcoach.ui.progress;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One talk in a chart; a click or Enter opens it. */
final class Dot extends StackPane {
  private final Runnable open;

  Dot(Runnable open) {
    this.open = open;
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    getChildren().add(mark);
    getStyleClass().add(ProgressStyle.DOT);
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnMouseClicked(
        click -> {
          requestFocus();
          open.run();
        });
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
