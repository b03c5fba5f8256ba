package motcoach.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What stands where there is nothing yet: what will be here, and the first step towards it. */
public final class EmptyState extends VBox {

  public EmptyState(Ikon icon, ObservableValue<String> title, ObservableValue<String> text) {
    Label body = Layout.label(text, Style.BODY, Style.MUTED);
    getChildren()
        .addAll(
            Icon.of(icon, Style.ICON_LARGE, Style.MUTED),
            Layout.label(title, Style.CARD_TITLE),
            body);
    getStyleClass().addAll(Style.EMPTY_STATE, Style.GAP_S);
  }

  /** Adds the first step as a button. */
  public EmptyState offering(ObservableValue<String> verb, Runnable step) {
    Button button = new Button();
    button.textProperty().bind(verb);
    button.setOnAction(pressed -> step.run());
    getChildren().add(button);
    return this;
  }
}
