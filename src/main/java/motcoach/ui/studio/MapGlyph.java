package motcoach.ui.studio;

import javafx.scene.canvas.GraphicsContext;
import motcoach.studio.map.NodeKind;

/** Small shapes that tell what a node is, so that colour is not the only sign of it. */
final class MapGlyph {
  private MapGlyph() {}

  /** In the fill that is set, in a square. */
  static void draw(GraphicsContext g, NodeKind kind, double x, double y, double side) {
    double half = side / 2;
    switch (kind) {
      case BEAT -> {
        g.fillRoundRect(x, y + side * 0.08, side, side * 0.66, half, half);
        triangle(g, x + side * 0.2, y + side * 0.7, x + side * 0.5, y + side * 0.7, x, y + side);
      }
      case EVENT -> {
        g.fillPolygon(
            new double[] {x + half, x + side, x + half, x},
            new double[] {y, y + half, y + side, y + half},
            4);
      }
      case ACTION -> triangle(g, x + side * 0.15, y, x + side, y + half, x + side * 0.15, y + side);
      case ENDING -> g.fillRect(x + side * 0.1, y + side * 0.1, side * 0.8, side * 0.8);
      case STAGE -> {
        g.fillRect(x, y + side * 0.35, half, side * 0.3);
        triangle(g, x + half, y + side * 0.05, x + side, y + half, x + half, y + side * 0.95);
      }
      case MEMORY -> {
        g.fillRect(x + side * 0.2, y, side * 0.14, side);
        triangle(g, x + side * 0.34, y, x + side, y + side * 0.3, x + side * 0.34, y + side * 0.6);
      }
      case EXPECTATION -> {
        g.fillOval(x + side * 0.05, y + side * 0.05, half, half);
        g.fillOval(x + side * 0.45, y + side * 0.05, half, half);
        triangle(
            g, x + side * 0.1, y + half * 0.9, x + side * 0.9, y + half * 0.9, x + half, y + side);
      }
      case TASK -> {
        g.fillRect(x, y + side * 0.1, side, side * 0.2);
        g.fillRect(x, y + side * 0.42, side, side * 0.2);
        g.fillRect(x, y + side * 0.74, side * 0.6, side * 0.2);
      }
      case PERSON -> {
        g.fillOval(x + side * 0.28, y, side * 0.44, side * 0.44);
        g.fillArc(
            x + side * 0.08, y + half, side * 0.84, side, 0, 180, javafx.scene.shape.ArcType.ROUND);
      }
    }
  }

  private static void triangle(
      GraphicsContext g, double x1, double y1, double x2, double y2, double x3, double y3) {
    g.fillPolygon(new double[] {x1, x2, x3}, new double[] {y1, y2, y3}, 3);
  }
}
