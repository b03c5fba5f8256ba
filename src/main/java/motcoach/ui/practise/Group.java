package motcoach.ui.practise;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;

/** A small heading and the rows that belong to it. */
final class Group extends VBox {

  Group(ObservableValue<String> title, List<? extends Node> rows) {
    getChildren().add(Layout.label(title, PractiseStyle.GROUP_TITLE));
    getChildren().addAll(rows);
    getStyleClass().add(Style.GAP_S);
  }
}
