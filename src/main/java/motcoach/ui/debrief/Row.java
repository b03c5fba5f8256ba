package motcoach.ui.debrief;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.Ikon;

/** A sign with its name, what it stands before, and quieter lines below. */
final class Row extends HBox {
  private final VBox lines;

  /**
   * @param meaning colour role of the sign, one of {@code Style.GOOD, BAD, CAUTION, MUTED, ACCENT}
   */
  Row(Ikon sign, String meaning, ObservableValue<String> signName, ObservableValue<String> words) {
    Node icon = Named.name(Icon.of(sign, meaning), signName);
    lines = Layout.column(Style.GAP_XS, Layout.label(words, Style.BODY));
    lines.setMinWidth(0);
    getChildren().addAll(icon, Layout.grow(lines));
    getStyleClass().addAll(Style.GAP_S, "signed-row");
  }

  Row under(ObservableValue<String> words) {
    lines.getChildren().add(Layout.label(words, Style.SMALL, Style.MUTED));
    return this;
  }

  Row with(Node node) {
    lines.getChildren().add(node);
    return this;
  }
}
