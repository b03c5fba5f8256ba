package motcoach.ui.practise;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import motcoach.ui.kit.Heights;

/**
 * One bubble on its side of the talk, only as wide as its words and never across the whole talk.
 * Height follows from the width the row is about to get, not from the one it had: a maximum width
 * bound to the row would be known only after the row has been given its height.
 */
final class Spoken extends Pane {
  /** Share of the row that a bubble may take, so that its side can always be told. */
  private static final double WIDEST = 0.86;

  private static final double NOT_MEASURED = -1;

  private final Region bubble;
  private final boolean right;

  private final Heights heights = new Heights();

  private double wish = NOT_MEASURED;

  Spoken(Region bubble, boolean right) {
    this.bubble = bubble;
    this.right = right;
    getChildren().add(bubble);
  }

  @Override
  public void requestLayout() {
    // The class above asks for it while it is being made.
    if (heights != null) {
      heights.forget();
      wish = NOT_MEASURED;
    }
    super.requestLayout();
  }

  private double wish() {
    if (wish == NOT_MEASURED) {
      wish = bubble.prefWidth(-1);
    }
    return wish;
  }

  private double bubbleWidth(double width) {
    return Math.min(wish(), snapSizeX(width * WIDEST));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return wish() / WIDEST;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = bubbleWidth(width < 0 ? computePrefWidth(-1) : width);
    return heights.at(wide, bubble::prefHeight);
  }

  @Override
  protected void layoutChildren() {
    double width = bubbleWidth(getWidth());
    bubble.resizeRelocate(right ? getWidth() - width : 0, 0, width, bubble.prefHeight(width));
  }
}
