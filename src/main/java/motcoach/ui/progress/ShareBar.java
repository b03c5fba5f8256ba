package motcoach.ui.progress;

import javafx.scene.layout.Region;

/** How much of a whole, drawn; the number stands beside it. */
final class ShareBar extends Region {
  private final Region filled = new Region();
  private final double share;

  /**
   * @param percent 0 to 100
   */
  ShareBar(int percent) {
    this.share = percent / 100.0;
    filled.getStyleClass().add("filled");
    filled.setManaged(false);
    getChildren().add(filled);
    getStyleClass().add(ProgressStyle.BAR);
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
  }
}
