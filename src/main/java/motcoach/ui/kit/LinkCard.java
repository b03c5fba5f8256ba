package motcoach.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/**
 * A card that is one big button: click, Enter or Space opens what it is about. (A button with a
 * graphic would not wrap the words in it.)
 */
public final class LinkCard extends VBox {
  private final Runnable open;

  /**
   * @param name what opening it does, for people who hear the screen
   */
  public LinkCard(ObservableValue<String> name, Runnable open, Node... children) {
    super(children);
    this.open = open;
    getStyleClass().addAll(Style.CARD, Style.LINK_CARD, Style.GAP_S);
    setAccessibleRole(AccessibleRole.BUTTON);
    Named.name(this, name);
    setFocusTraversable(true);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            open.run();
          }
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
