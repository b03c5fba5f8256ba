package motcoach.ui.studio;

import motcoach.studio.map.Arrangement;
import motcoach.studio.map.Arrangement.Box;

/**
 * What of a map is seen.
 *
 * @param x of the left edge, on the map
 * @param y of the top edge, on the map
 * @param scale pixels of the screen for one of the map
 */
record Sight(double x, double y, double scale) {
  private static final double SMALLEST = 0.02;
  private static final double LARGEST = 4;
  private static final double MARGIN = 24;

  /** All of a map in the middle of a room. */
  static Sight of(Arrangement map, double width, double height) {
    double scale = within(Math.min(width / map.width(), height / map.height()));
    return new Sight((map.width() - width / scale) / 2, (map.height() - height / scale) / 2, scale);
  }

  private static double within(double scale) {
    return Math.max(SMALLEST, Math.min(LARGEST, scale));
  }

  /** Nearer or farther, what is at a place of the screen staying there. */
  Sight zoomed(double factor, double px, double py) {
    double then = within(scale * factor);
    return new Sight(x + px / scale - px / then, y + py / scale - py / then, then);
  }

  /** Moved by pixels of the screen. */
  Sight moved(double dx, double dy) {
    return new Sight(x + dx / scale, y + dy / scale, scale);
  }

  /** Moved as little as it takes to see a box whole. */
  Sight showing(Box box, double width, double height) {
    double margin = MARGIN / scale;
    return new Sight(
        into(x, width / scale, box.x() - margin, box.x() + box.width() + margin),
        into(y, height / scale, box.y() - margin, box.y() + box.height() + margin),
        scale);
  }

  private static double into(double start, double length, double from, double to) {
    if (from < start || to - from > length) {
      return from;
    }
    return Math.max(start, to - length);
  }

  /** Not farther than half a screen from the map. */
  Sight near(Arrangement map, double width, double height) {
    double halfWidth = width / scale / 2;
    double halfHeight = height / scale / 2;
    return new Sight(
        Math.max(-halfWidth, Math.min(map.width() - halfWidth, x)),
        Math.max(-halfHeight, Math.min(map.height() - halfHeight, y)),
        scale);
  }
}
