package motcoach.studio.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Which lines of a map close a circle. The layout gets them turned round. It could break circles
 * itself, but then wants the other side of a node for such a line, and fails when lines of both
 * directions share it.
 */
final class Forwards {
  private final Graph graph;
  private final List<List<Integer>> onward = new ArrayList<>();
  private final BitSet backwards = new BitSet();
  private final BitSet seen = new BitSet();
  private final BitSet onTheWay = new BitSet();

  private record Step(int node, Iterator<Integer> further) {}

  private Forwards(Graph graph) {
    this.graph = graph;
    graph.nodes().forEach(node -> onward.add(new ArrayList<>()));
    for (int i = 0; i < graph.edges().size(); i++) {
      Edge edge = graph.edges().get(i);
      if (!edge.quiet()) {
        onward.get(edge.from()).add(i);
      }
    }
  }

  /** By place in {@code graph.edges()}; quiet ones are never among them. */
  static BitSet not(Graph graph) {
    Forwards walk = new Forwards(graph);
    for (int start = 0; start < graph.nodes().size(); start++) {
      if (!walk.seen.get(start)) {
        walk.from(start);
      }
    }
    return walk.backwards;
  }

  /** Depth first; a line to somewhere the way comes from closes a circle. */
  private void from(int start) {
    Deque<Step> way = new ArrayDeque<>();
    step(way, start);
    while (!way.isEmpty()) {
      Step here = way.peek();
      if (here.further().hasNext()) {
        int edge = here.further().next();
        int next = graph.edges().get(edge).to();
        if (onTheWay.get(next)) {
          backwards.set(edge);
        } else if (!seen.get(next)) {
          step(way, next);
        }
      } else {
        onTheWay.clear(here.node());
        way.pop();
      }
    }
  }

  private void step(Deque<Step> way, int node) {
    seen.set(node);
    onTheWay.set(node);
    way.push(new Step(node, onward.get(node).iterator()));
  }
}
