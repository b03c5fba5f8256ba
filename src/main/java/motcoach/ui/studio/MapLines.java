package motcoach.ui.studio;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import motcoach.studio.map.Arrangement.Box;
import motcoach.studio.map.Arrangement.Point;

/**
 * The paper a map is drawn on: where a place of the map is on it, and lines from one to another.
 *
 * @param width of the paper, in pixels
 * @param height of the paper, in pixels
 */
record MapLines(GraphicsContext g, Sight sight, double width, double height) {

  double x(double onMap) {
    return (onMap - sight.x()) * sight.scale();
  }

  double y(double onMap) {
    return (onMap - sight.y()) * sight.scale();
  }

  boolean seen(Box box) {
    return x(box.x()) < width
        && x(box.x() + box.width()) > 0
        && y(box.y()) < height
        && y(box.y() + box.height()) > 0;
  }

  /** The line along a way, with a head at its end; nothing when none of it is seen. */
  void way(List<Point> way) {
    if (way.isEmpty()) {
      return;
    }
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Point point : way) {
      left = Math.min(left, x(point.x()));
      right = Math.max(right, x(point.x()));
      top = Math.min(top, y(point.y()));
      bottom = Math.max(bottom, y(point.y()));
    }
    if (right < 0 || left > width || bottom < 0 || top > height) {
      return;
    }
    double[] xs = way.stream().mapToDouble(point -> x(point.x())).toArray();
    double[] ys = way.stream().mapToDouble(point -> y(point.y())).toArray();
    g.strokePolyline(xs, ys, xs.length);
    arrow(xs, ys);
  }

  private void arrow(double[] xs, double[] ys) {
    int last = xs.length - 1;
    double side = 6 * sight.scale();
    if (side < 2) {
      return;
    }
    double back = Math.signum(xs[last - 1] - xs[last]);
    back = back == 0 ? -1 : back;
    g.fillPolygon(
        new double[] {xs[last], xs[last] + back * side, xs[last] + back * side},
        new double[] {ys[last], ys[last] - side / 2, ys[last] + side / 2},
        3);
  }

  /** A line that hangs below what stands between two things. */
  void quiet(Box from, Box to) {
    double sag = Math.min(80, Math.abs(from.middleX() - to.middleX()) / 4 + 20);
    g.beginPath();
    g.moveTo(x(from.middleX()), y(from.y() + from.height()));
    g.bezierCurveTo(
        x(from.middleX()),
        y(from.y() + from.height() + sag),
        x(to.middleX()),
        y(to.y() + to.height() + sag),
        x(to.middleX()),
        y(to.y() + to.height()));
    g.stroke();
  }
}
