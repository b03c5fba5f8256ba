package motcoach.ui.studio;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As high as its content, but never more than a part of the window. */
final class LowScroll extends ScrollPane {
  private static final double PART = 0.25;

  LowScroll(Region content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = ((Region) getContent()).prefHeight(width) + 2;
    return getScene() == null ? whole : Math.min(whole, PART * getScene().getHeight());
  }
}
