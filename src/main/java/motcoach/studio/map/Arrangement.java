package motcoach.studio.map;

import java.util.List;

/**
 * Where everything on a map stands, in pixels at text of 100 %, from the top left corner.
 *
 * @param boxes of the nodes, in their order
 * @param ways of the edges, in their order; empty for those that are drawn on demand only
 * @param bands one after the other, from left to right
 */
public record Arrangement(
    List<Box> boxes, List<List<Point>> ways, List<Band> bands, double width, double height) {
  public static final Arrangement EMPTY = new Arrangement(List.of(), List.of(), List.of(), 0, 0);

  public Arrangement {
    boxes = List.copyOf(boxes);
    ways = List.copyOf(ways);
    bands = List.copyOf(bands);
  }

  /** A place. */
  public record Point(double x, double y) {}

  /** Room that a node takes. */
  public record Box(double x, double y, double width, double height) {
    public double middleX() {
      return x + width / 2;
    }

    public double middleY() {
      return y + height / 2;
    }

    public boolean holds(double px, double py) {
      return px >= x && px <= x + width && py >= y && py <= y + height;
    }
  }

  /** A part of the talk, from top to bottom of the map. */
  public record Band(Part part, double x, double width) {}
}
