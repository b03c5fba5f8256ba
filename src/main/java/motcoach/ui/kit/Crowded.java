package motcoach.ui.kit;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Whether a pane is narrower than so many times the size of its text: then things stand one at a
 * time that would stand beside each other. Hold on to it as long as it is asked.
 */
public final class Crowded {
  private final Label measure = new Label();
  private final BooleanBinding crowded;
  private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper(this, "told");

  /**
   * @param pane gets an invisible child that knows the size of the text
   * @param em the least room
   */
  public Crowded(Pane pane, double em) {
    measure.setManaged(false);
    measure.setVisible(false);
    pane.getChildren().add(measure);
    crowded =
        Bindings.createBooleanBinding(
            () -> pane.getWidth() > 0 && pane.getWidth() < em * measure.getFont().getSize(),
            pane.widthProperty(),
            measure.fontProperty());
    // Both change in the middle of a layout pass, when nothing may be moved about.
    crowded.addListener(
        (property, before, now) -> Platform.runLater(() -> told.set(crowded.get())));
  }

  /** The size of the text. */
  public double em() {
    return measure.getFont().getSize();
  }

  public ReadOnlyBooleanProperty property() {
    return told.getReadOnlyProperty();
  }
}
