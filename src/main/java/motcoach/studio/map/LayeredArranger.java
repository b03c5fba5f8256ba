package motcoach.studio.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.studio.map.Arrangement.Band;
import motcoach.studio.map.Arrangement.Box;
import motcoach.studio.map.Arrangement.Point;

/**
 * Arranges a map in parts of the talk beside each other, each from left to right in the order in
 * which things become possible. What no line leads to or from stands below its part, in the order
 * of the file.
 */
public final class LayeredArranger implements Arranger {
  private static final double GAP_X = 18;
  private static final double GAP_Y = 12;
  private static final double EDGE = 24;

  /** Nodes of a map that is only arranged to be forgotten. */
  private static final int SMALL = 200;

  /** Room for the name of the part. */
  private static final double HEAD = 44;

  /**
   * Arranges a small map and forgets it. The library that finds the places takes half a second to
   * come up; nobody waits for that when it happens while a pack is opened.
   */
  public static void wakeUp() {
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < SMALL; i++) {
      boolean sign = i % 3 == 2;
      NodeKind kind = sign ? NodeKind.MEMORY : NodeKind.BEAT;
      Part part = Part.values()[i % Part.values().length];
      nodes.add(new Node(kind, "node-" + i, Text.same("Node " + i), part, sign, Optional.empty()));
      // Within its part, forwards, backwards and past a neighbour.
      for (int step : new int[] {Part.values().length, 2 * Part.values().length}) {
        if (i >= step) {
          edges.add(new Edge(i - step, i, Reason.CARRIES, false));
        }
      }
      if (i % 7 == 6) {
        edges.add(new Edge(i, i - Part.values().length, Reason.CARRIES, false));
      }
    }
    new LayeredArranger().arrange(new Graph(nodes, edges));
  }

  @Override
  public Arrangement arrange(Graph graph) {
    return new Work(graph).done();
  }

  /** One map on its way to be arranged. */
  private static final class Work {
    private final Graph graph;
    private final Box[] boxes;
    private final List<List<Point>> ways;
    private final BitSet backwards;
    private final BitSet joined = new BitSet();
    private final List<Band> bands = new ArrayList<>();
    private double right;
    private double bottom;

    Work(Graph graph) {
      this.graph = graph;
      this.boxes = new Box[graph.nodes().size()];
      this.ways = new ArrayList<>(Collections.nCopies(graph.edges().size(), List.of()));
      this.backwards = Forwards.not(graph);
      for (Edge edge : graph.edges()) {
        if (!edge.quiet()) {
          joined.set(edge.from());
          joined.set(edge.to());
        }
      }
    }

    Arrangement done() {
      Arrays.stream(Part.values()).forEach(this::place);
      return new Arrangement(Arrays.asList(boxes), ways, bands, right, bottom + EDGE);
    }

    private void place(Part part) {
      List<Integer> alone = new ArrayList<>();
      LayeredPart layered = new LayeredPart();
      for (int i = 0; i < boxes.length; i++) {
        if (graph.nodes().get(i).part() == part) {
          if (joined.get(i)) {
            layered.node(i, graph.nodes().get(i).sign());
          } else {
            alone.add(i);
          }
        }
      }
      if (alone.isEmpty() && layered.isEmpty()) {
        return;
      }
      for (int i = 0; i < ways.size(); i++) {
        Edge edge = graph.edges().get(i);
        if (!edge.quiet() && graph.nodes().get(edge.from()).part() == part) {
          layered.edge(i, edge, backwards.get(i));
        }
      }
      layered.arrange();
      double x = right + EDGE;
      layered.boxes(x, HEAD).forEach((node, box) -> boxes[node] = box);
      layered.ways(x, HEAD).forEach(ways::set);
      double top = HEAD + (layered.isEmpty() ? 0 : layered.height() + EDGE);
      double wide = placeAlone(alone, x, top, layered.width(), layered.height());
      double width = Math.max(layered.width(), wide) + 2 * EDGE;
      bands.add(new Band(part, right, width));
      right += width;
      bottom = Math.max(bottom, HEAD + layered.height());
    }

    /** In columns, as many as fit below the others, and more where they would get too long. */
    private double placeAlone(
        List<Integer> alone, double x, double top, double width, double height) {
      double cell = LayeredPart.NODE_WIDTH + GAP_X;
      double row = LayeredPart.NODE_HEIGHT + GAP_Y;
      int fitting = (int) Math.floor((width + GAP_X) / cell);
      int square = (int) Math.ceil(Math.sqrt(alone.size() * row / cell));
      int columns = Math.max(1, Math.max(fitting, square));
      int rows = (alone.size() + columns - 1) / columns;
      for (int i = 0; i < alone.size(); i++) {
        boxes[alone.get(i)] =
            new Box(
                x + i / rows * cell,
                top + i % rows * row,
                LayeredPart.NODE_WIDTH,
                LayeredPart.NODE_HEIGHT);
      }
      bottom = Math.max(bottom, top + rows * row);
      return alone.isEmpty() ? 0 : (alone.size() + rows - 1) / rows * cell - GAP_X;
    }
  }
}
