package motcoach.ui.reports;

import java.util.List;
import javafx.scene.layout.Region;

/** Parts of a whole beside each other; the numbers stand beside it in words. */
final class StackBar extends Region {
  private final List<Part> parts;

  /**
   * @param share 0 to 1
   * @param style what it means, such as {@code passed}
   */
  record Part(double share, String style) {}

  StackBar(List<Part> parts) {
    this.parts = List.copyOf(parts);
    getStyleClass().add("report-bar");
    for (Part part : parts) {
      Region filled = new Region();
      filled.setManaged(false);
      filled.getStyleClass().addAll("report-part", part.style());
      getChildren().add(filled);
    }
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double wide = parts.get(i).share() * getWidth();
      getChildren().get(i).resizeRelocate(x, 0, wide, getHeight());
      x += wide;
    }
  }
}
