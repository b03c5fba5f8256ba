package motcoach.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/** One of a few, side by side; exactly one is chosen at any time. */
public final class Segments {
  private Segments() {}

  /**
   * @param chosen follows the buttons, and they follow it
   * @param label what each is called
   */
  public static <T> SegmentedButton of(
      Property<T> chosen, List<T> values, Function<T, ObservableValue<String>> label) {
    SegmentedButton segments = new SegmentedButton();
    ToggleGroup group = new ToggleGroup();
    segments.setToggleGroup(group);
    for (T value : values) {
      ToggleButton button = Named.say(new ToggleButton(), label.apply(value));
      button.setUserData(value);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setToggleGroup(group);
      segments.getButtons().add(button);
    }
    Runnable show =
        () -> {
          for (Toggle toggle : group.getToggles()) {
            if (toggle.getUserData().equals(chosen.getValue())) {
              group.selectToggle(toggle);
            }
          }
        };
    show.run();
    chosen.addListener((changed, before, now) -> show.run());
    group
        .selectedToggleProperty()
        .addListener(
            (changed, before, now) -> {
              if (now == null) {
                // Pressing the chosen one again must not leave none chosen.
                group.selectToggle(before);
              } else {
                choose(chosen, now);
              }
            });
    return segments;
  }

  @SuppressWarnings("unchecked")
  private static <T> void choose(Property<T> chosen, Toggle toggle) {
    chosen.setValue((T) toggle.getUserData());
  }
}
