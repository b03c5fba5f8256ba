package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;

/** A small heading and the rows that belong to it. */
final class Group extends VBox {
  private final Heights heights = new Heights();

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

  @Override
  public void requestLayout() {
    // The class above asks for it while it is being made.
    if (heights != null) {
      heights.forget();
    }
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.at(width, super::computePrefHeight);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
