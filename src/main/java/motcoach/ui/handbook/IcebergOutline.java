package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of the iceberg, from the tip (0) to its foot (1), and where to cut it so that the
 * areas of the slices have given shares.
 */
final class IcebergOutline {

  /** The left and right edge at a depth, in halves of the greatest width. */
  private record Edge(double depth, double left, double right) {
    double width() {
      return right - left;
    }
  }

  private static final List<Edge> EDGES =
      List.of(
          new Edge(0, 0.02, 0.07),
          new Edge(0.07, -0.12, 0.16),
          new Edge(0.15, -0.22, 0.24),
          new Edge(0.22, -0.34, 0.44),
          new Edge(0.31, -0.58, 0.56),
          new Edge(0.42, -0.72, 0.78),
          new Edge(0.53, -0.94, 0.84),
          new Edge(0.66, -0.84, 0.92),
          new Edge(0.78, -0.66, 0.7),
          new Edge(0.89, -0.36, 0.42),
          new Edge(1, -0.06, 0.04));

  private IcebergOutline() {}

  /** The depth above which {@code share} (0 to 1) of the whole area lies. */
  static double depthOf(double share) {
    double wanted = share * areaTo(1);
    double low = 0;
    double high = 1;
    for (int i = 0; i < 50; i++) {
      double middle = (low + high) / 2;
      if (areaTo(middle) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The area between the tip and a depth. */
  static double areaTo(double depth) {
    double area = 0;
    for (int i = 1; i < EDGES.size(); i++) {
      Edge upper = EDGES.get(i - 1);
      Edge lower = at(Math.min(depth, EDGES.get(i).depth()));
      if (lower.depth() <= upper.depth()) {
        break;
      }
      area += (lower.depth() - upper.depth()) * (upper.width() + lower.width()) / 2;
    }
    return area;
  }

  private static Edge at(double depth) {
    for (int i = 1; i < EDGES.size(); i++) {
      Edge upper = EDGES.get(i - 1);
      Edge lower = EDGES.get(i);
      if (depth <= lower.depth()) {
        double part = (depth - upper.depth()) / (lower.depth() - upper.depth());
        return new Edge(
            depth,
            upper.left() + part * (lower.left() - upper.left()),
            upper.right() + part * (lower.right() - upper.right()));
      }
    }
    return EDGES.get(EDGES.size() - 1);
  }

  /** The right edge at a depth. */
  static double rightAt(double depth) {
    return at(depth).right();
  }

  /**
   * The corners of the slice between two depths, x and y in turn, clockwise from its upper right.
   *
   * @param x of the middle
   * @param half of the greatest width
   */
  static List<Double> slice(
      double from, double to, double x, double half, double top, double height) {
    List<Edge> edges = new ArrayList<>();
    edges.add(at(from));
    EDGES.stream().filter(edge -> edge.depth() > from && edge.depth() < to).forEach(edges::add);
    edges.add(at(to));
    List<Double> corners = new ArrayList<>();
    for (Edge edge : edges) {
      corners.add(x + half * edge.right());
      corners.add(top + height * edge.depth());
    }
    for (int i = edges.size() - 1; i >= 0; i--) {
      corners.add(x + half * edges.get(i).left());
      corners.add(top + height * edges.get(i).depth());
    }
    return corners;
  }
}
