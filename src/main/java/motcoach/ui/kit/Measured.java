package motcoach.ui.kit;

import javafx.scene.layout.VBox;

/** A column that is never less high than it needs to be, and measures itself once a width. */
public class Measured extends VBox {
  private final Heights heights = new Heights();

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
