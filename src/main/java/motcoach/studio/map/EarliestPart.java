package motcoach.studio.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the part of happenings that do not say it themselves from what they wait for: who waits for
 * something that only happens in the act stage does not happen before it.
 */
final class EarliestPart {
  private static final int ROUNDS = 8;

  private final Graph graph;
  private final Part[] parts;

  private EarliestPart(Graph graph) {
    this.graph = graph;
    this.parts = graph.nodes().stream().map(Node::part).toArray(Part[]::new);
  }

  static Graph told(Graph graph) {
    EarliestPart told = new EarliestPart(graph);
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = told.round();
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < told.parts.length; i++) {
      nodes.add(graph.nodes().get(i).in(told.parts[i]));
    }
    return new Graph(nodes, graph.edges());
  }

  private boolean round() {
    boolean changed = false;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == Part.ANY_TIME) {
        parts[i] = graph.nodes().get(i).sign() ? first(i) : last(i);
        changed |= parts[i] != Part.ANY_TIME;
      }
    }
    return changed;
  }

  /** All that is waited for must have come about: the latest of them counts. */
  private Part last(int happening) {
    Part latest = Part.ANY_TIME;
    for (Edge edge : graph.into(happening)) {
      Part before = parts[edge.from()];
      if (!edge.quiet() && before.compareTo(latest) > 0) {
        latest = before;
      }
    }
    return latest;
  }

  /** Any of several makers will do. Customers voice, and people do tasks, by other ways too. */
  private Part first(int sign) {
    NodeKind kind = graph.nodes().get(sign).kind();
    if (kind != NodeKind.MEMORY && kind != NodeKind.PERSON) {
      return Part.ANY_TIME;
    }
    Part first = Part.END;
    for (Edge edge : graph.into(sign)) {
      Part maker = parts[edge.from()];
      first = maker.compareTo(first) < 0 ? maker : first;
    }
    return graph.into(sign).isEmpty() ? Part.ANY_TIME : first;
  }
}
