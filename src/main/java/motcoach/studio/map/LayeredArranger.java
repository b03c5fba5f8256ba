package motcoach.studio.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
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

  /** Room for the name of the part. */
  private static final double HEAD = 44;

  @Override
  public Arrangement arrange(Graph graph) {
    return new Work(graph).done();
  }

  /** A part of the talk: what lines join, and the places of what they do not. */
  private record Sheet(Part part, LayeredPart layered, List<Integer> alone) {}

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

    /** Parts know nothing of each other, so all are arranged at once. */
    Arrangement done() {
      List<Sheet> sheets = Arrays.stream(Part.values()).map(this::sheet).toList();
      sheets.parallelStream().forEach(sheet -> sheet.layered().arrange());
      sheets.forEach(this::place);
      return new Arrangement(Arrays.asList(boxes), ways, bands, right, bottom + EDGE);
    }

    private Sheet sheet(Part part) {
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
      for (int i = 0; i < ways.size(); i++) {
        Edge edge = graph.edges().get(i);
        if (!edge.quiet() && graph.nodes().get(edge.from()).part() == part) {
          layered.edge(i, edge, backwards.get(i));
        }
      }
      return new Sheet(part, layered, alone);
    }

    private void place(Sheet sheet) {
      LayeredPart layered = sheet.layered();
      if (sheet.alone().isEmpty() && layered.isEmpty()) {
        return;
      }
      double x = right + EDGE;
      layered.boxes(x, HEAD).forEach((node, box) -> boxes[node] = box);
      layered.ways(x, HEAD).forEach(ways::set);
      double top = HEAD + (layered.isEmpty() ? 0 : layered.height() + EDGE);
      double wide = placeAlone(sheet.alone(), x, top, layered.width(), layered.height());
      double width = Math.max(layered.width(), wide) + 2 * EDGE;
      bands.add(new Band(sheet.part(), right, width));
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
