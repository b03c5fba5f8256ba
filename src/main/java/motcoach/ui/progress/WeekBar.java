package motcoach.ui.progress;

import javafx.scene.layout.Region;

/** An upright bar, as high as its share of the highest. */
final class WeekBar extends Region {
  private final Region filled = new Region();
  private final double share;

  /**
   * @param share 0 to 1
   */
  WeekBar(double share) {
    this.share = share;
    filled.getStyleClass().add("filled");
    filled.setManaged(false);
    getChildren().add(filled);
    getStyleClass().add(ProgressStyle.WEEK_BAR);
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(getWidth(), getHeight() * 0.6);
    double height = getHeight() * share;
    filled.resizeRelocate((getWidth() - width) / 2, getHeight() - height, width, height);
  }
}
