package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Measured;
import motcoach.ui.kit.Style;

/** A small heading and the rows that belong to it. */
final class Group extends Measured {
  Group(ObservableValue<String> title, List<? extends Node> rows) {
    getChildren().add(Layout.label(title, PractiseStyle.GROUP_TITLE));
    getStyleClass().add(Style.GAP_S);
    show(rows);
  }

  /** Shows these rows below the title; those that are there already stay as they are. */
  void show(List<? extends Node> rows) {
    List<Node> all = new ArrayList<>(rows);
    all.add(0, getChildren().get(0));
    if (!all.equals(getChildren())) {
      getChildren().setAll(all);
    }
  }
}
