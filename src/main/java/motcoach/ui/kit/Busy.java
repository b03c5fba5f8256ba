package motcoach.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** Says what a screen is waiting for. */
public final class Busy extends VBox {

  /**
   * @param doing what is being done, such as "Reading the handbook"
   */
  public Busy(ObservableValue<String> doing) {
    ProgressIndicator turning = Named.name(new ProgressIndicator(), doing);
    getChildren().addAll(turning, Layout.label(doing, Style.BODY, Style.MUTED));
    getStyleClass().addAll(Style.GAP_S, "busy");
  }
}
