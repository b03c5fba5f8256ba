package motcoach.ui.debrief;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;

/** One gear of the flywheel, turned as far as what happened turned it. */
final class Gear extends Region {
  private static final int TEETH = 10;
  private static final double TURNED_AT_FULL = 60;

  private final Polygon wheel = new Polygon();
  private final Circle hub = new Circle();

  /**
   * @param turn -100 to 100
   * @param name what it shows, for people who do not see it
   */
  Gear(int turn, ObservableValue<String> name) {
    wheel.getStyleClass().add("wheel");
    hub.getStyleClass().add("hub");
    wheel.setRotate(turn * TURNED_AT_FULL / 100);
    getChildren().addAll(wheel, hub);
    getStyleClass().addAll(DebriefStyle.GEAR, meaning(turn));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Named.name(this, name);
  }

  static String meaning(int turn) {
    return turn > 0 ? Style.GOOD : turn < 0 ? Style.BAD : Style.NEUTRAL;
  }

  @Override
  protected void layoutChildren() {
    double middleX = getWidth() / 2;
    double middleY = getHeight() / 2;
    double outer = Math.min(middleX, middleY) * 0.95;
    double inner = outer * 0.78;
    wheel.getPoints().clear();
    double step = 2 * Math.PI / TEETH;
    for (int tooth = 0; tooth < TEETH; tooth++) {
      double at = tooth * step;
      point(middleX, middleY, inner, at - step * 0.32);
      point(middleX, middleY, outer, at - step * 0.2);
      point(middleX, middleY, outer, at + step * 0.2);
      point(middleX, middleY, inner, at + step * 0.32);
    }
    hub.setCenterX(middleX);
    hub.setCenterY(middleY);
    hub.setRadius(outer * 0.32);
  }

  private void point(double x, double y, double radius, double angle) {
    wheel.getPoints().addAll(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
  }
}
