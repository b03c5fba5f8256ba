package motcoach.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/**
 * One of a few, or none yet, side by side. One stop for Tab; the arrow keys walk, Space chooses,
 * and again takes the choice back.
 */
public final class Choice extends HBox {

  private Choice() {}

  /**
   * @param chosen follows the buttons, and they follow it; null while none is chosen
   * @param label what each is called
   * @param name what each is called for people who hear the screen
   */
  public static <T> Choice of(
      ObjectProperty<T> chosen,
      List<T> values,
      Function<T, ObservableValue<String>> label,
      Function<T, ObservableValue<String>> name) {
    Choice choice = new Choice();
    List<ToggleButton> buttons = new ArrayList<>();
    for (T value : values) {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(label.apply(value));
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(value.equals(chosen.get()));
      button.setOnAction(pressed -> chosen.set(button.isSelected() ? value : null));
      chosen.addListener((property, before, now) -> button.setSelected(value.equals(now)));
      Named.name(button, name.apply(value));
      boolean first = buttons.isEmpty();
      boolean last = buttons.size() == values.size() - 1;
      button
          .getStyleClass()
          .addAll(
              Styles.SMALL,
              first ? Styles.LEFT_PILL : last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
      buttons.add(button);
    }
    choice.getChildren().addAll(buttons);
    Roving.among(choice, buttons);
    return choice;
  }
}
