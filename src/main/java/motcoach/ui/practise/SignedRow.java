package motcoach.ui.practise;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Measured;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;

/** A sign and what it stands before: one row of a board. */
final class SignedRow extends Measured {
  private final VBox lines;

  SignedRow(Sign sign, ObservableValue<String> signName, ObservableValue<String> wording) {
    Node icon = Named.name(Icon.of(sign.icon(), sign.style()), signName);
    lines = Layout.column(Style.GAP_XS, Layout.label(wording, Style.BODY));
    HBox row = new HBox(icon, Layout.grow(lines));
    row.getStyleClass().addAll(Style.GAP_S, "signed-row");
    getChildren().add(row);
    lines.setMinWidth(0);
  }

  /** Adds a quieter line below. */
  SignedRow under(ObservableValue<String> wording, String... styles) {
    Node label = Layout.label(wording, Style.SMALL, Style.MUTED);
    label.getStyleClass().addAll(styles);
    lines.getChildren().add(label);
    return this;
  }
}
