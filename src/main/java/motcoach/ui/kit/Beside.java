package motcoach.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Things of equal width beside each other, as many as there is room for; the others follow in
 * further rows. Room is counted in the size of the text, so large text gives fewer columns.
 */
public final class Beside extends Pane {
  private static final double GAP = 1.143;

  private final double least;
  private final Label measure = new Label();

  /** By width. Parents ask for the same height many times in one layout, and ask their children. */
  private final Heights heights = new Heights();

  /**
   * @param least how wide each thing is at least, in em
   */
  public Beside(double least, Node... things) {
    this.least = least;
    measure.setManaged(false);
    measure.setVisible(false);
    getChildren().add(measure);
    getChildren().addAll(things);
  }

  private double em() {
    return measure.getFont().getSize();
  }

  private int columns(double width) {
    int things = getManagedChildren().size();
    int room = (int) Math.floor((width + GAP * em()) / ((least + GAP) * em()));
    // Rows of like length: four with room for three stand two and two.
    int rows = (int) Math.ceil((double) things / Math.max(1, room));
    return Math.max(1, (int) Math.ceil((double) things / Math.max(1, rows)));
  }

  private double columnWidth(double width, int columns) {
    return (width - (columns - 1) * GAP * em()) / columns;
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
    int things = getManagedChildren().size();
    return (things * least + (things - 1) * GAP) * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
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
    return heights.at(width, this::height);
  }

  private double height(double width) {
    double wide = width < 0 ? computePrefWidth(-1) : width;
    int columns = columns(wide);
    double each = columnWidth(wide, columns);
    List<Node> things = getManagedChildren();
    double height = 0;
    for (int first = 0; first < things.size(); first += columns) {
      height += rowHeight(things, first, columns, each) + (first > 0 ? GAP * em() : 0);
    }
    return height;
  }

  private static double rowHeight(List<Node> things, int first, int columns, double width) {
    double height = 0;
    for (int index = first; index < Math.min(first + columns, things.size()); index++) {
      height = Math.max(height, things.get(index).prefHeight(width));
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    List<Node> things = getManagedChildren();
    int columns = columns(getWidth());
    double each = columnWidth(getWidth(), columns);
    double y = 0;
    for (int first = 0; first < things.size(); first += columns) {
      double height = rowHeight(things, first, columns, each);
      for (int index = first; index < Math.min(first + columns, things.size()); index++) {
        double x = (index - first) * (each + GAP * em());
        things.get(index).resizeRelocate(x, y, each, height);
      }
      y += height + GAP * em();
    }
  }
}
