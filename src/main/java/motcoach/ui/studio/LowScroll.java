package motcoach.ui.studio;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import motcoach.ui.kit.Crowded;

/** As high as its content, but never more than a part of the window. */
final class LowScroll extends ScrollPane {
  private static final double PART = 0.25;

  /** Narrower than so many times the size of the text, and the page needs the room. */
  private static final double ROOM = 60;

  private final double crowdedPart;
  private final Crowded crowded;

  /**
   * @param crowdedPart of the window, from 0 to 1, where text is large beside it
   */
  LowScroll(Pane content, double crowdedPart) {
    super(content);
    this.crowdedPart = crowdedPart;
    this.crowded = new Crowded(content, ROOM);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /** Whether text is large beside the window. */
  ReadOnlyBooleanProperty crowdedProperty() {
    return crowded.property();
  }

  private double part() {
    return crowded.property().get() ? crowdedPart : PART;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = ((Region) getContent()).prefHeight(width) + 2;
    return getScene() == null ? whole : Math.min(whole, part() * getScene().getHeight());
  }
}
