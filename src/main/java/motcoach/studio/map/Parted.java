package motcoach.studio.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Repeats every sign in each part of the talk that has to do with it, as maps of towns repeat the
 * name of a road at the edge of a sheet: no line leaves its part.
 *
 * <p>Where a part has many lines, what is set and what is waited for have signs of their own: a
 * part then falls into many small pieces instead of one long chain, which reads better and is laid
 * out in a tenth of the time.
 */
final class Parted {
  /** Lines of one part that are still read as one picture. */
  private static final int MANY = 250;

  private final Graph graph;
  private final List<Node> nodes = new ArrayList<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private final List<Map<Place, Integer>> places = new ArrayList<>();
  private final BitSet makers = new BitSet();
  private final BitSet waiters = new BitSet();

  /**
   * Where a node is repeated.
   *
   * @param apart where it is made, when it is waited for elsewhere in the same part
   */
  private record Place(Part part, boolean apart) {}

  private Parted(Graph graph) {
    this.graph = graph;
  }

  static Graph of(Graph graph) {
    Parted parted = new Parted(graph);
    parted.placeHappenings();
    parted.placeLines();
    parted.lookAround();
    parted.carry();
    return new Graph(parted.nodes, List.copyOf(parted.edges));
  }

  private void placeHappenings() {
    for (Node node : graph.nodes()) {
      Map<Place, Integer> place = new LinkedHashMap<>();
      places.add(place);
      if (!node.sign()) {
        place.put(new Place(node.part(), false), nodes.size());
        nodes.add(node);
      }
    }
  }

  private void placeLines() {
    int[] lines = new int[Part.values().length];
    graph.edges().forEach(edge -> lines[where(edge).ordinal()]++);
    for (Edge edge : graph.edges()) {
      if (edge.quiet()) {
        edges.add(
            new Edge(
                in(edge.from(), part(edge.from()), false),
                in(edge.to(), part(edge.to()), false),
                edge.reason()));
      } else {
        boolean many = lines[where(edge).ordinal()] > MANY;
        edges.add(
            new Edge(
                in(edge.from(), where(edge), false),
                in(edge.to(), where(edge), many),
                edge.reason(),
                many && (wide(edge.from()) || wide(edge.to()))));
      }
    }
  }

  private Part part(int node) {
    return graph.nodes().get(node).part();
  }

  /** The part in which a line is drawn: that of the happening at its end, or else its beginning. */
  private Part where(Edge edge) {
    return part(graph.nodes().get(edge.to()).sign() ? edge.from() : edge.to());
  }

  /** Expectations and tasks have to do with so much that in a large part they join everything. */
  private boolean wide(int node) {
    NodeKind kind = graph.nodes().get(node).kind();
    return kind == NodeKind.EXPECTATION || kind == NodeKind.TASK;
  }

  private int in(int node, Part part, boolean apart) {
    boolean sign = graph.nodes().get(node).sign() && !wide(node);
    return places
        .get(node)
        .computeIfAbsent(
            new Place(part, apart && sign),
            there -> {
              nodes.add(graph.nodes().get(node).repeated(part));
              return nodes.size() - 1;
            });
  }

  private void lookAround() {
    for (int i = 0; i < nodes.size(); i++) {
      makers.set(i, !nodes.get(i).sign());
    }
    for (Edge edge : edges) {
      if (!edge.reason().equals(Reason.OPTIONS)) {
        makers.set(edge.to());
        waiters.set(edge.from());
      }
    }
  }

  /** From where something comes about to all other places that wait for it. */
  private void carry() {
    for (int i = 0; i < places.size(); i++) {
      Set<Integer> made = new LinkedHashSet<>();
      Set<Integer> awaited = new LinkedHashSet<>();
      for (int place : places.get(i).values()) {
        if (makers.get(place)) {
          made.add(place);
        }
        if (waiters.get(place)) {
          awaited.add(place);
        }
      }
      for (int from : made) {
        for (int to : awaited) {
          if (from != to) {
            edges.add(new Edge(from, to, Reason.CARRIES));
          }
        }
      }
    }
  }
}
