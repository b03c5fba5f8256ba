package motcoach.studio.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what is set and waited for by nobody on the map, such as flags that only the marking
 * asks about: a line that ends in the open explains nothing.
 */
final class Awaited {
  private Awaited() {}

  static Graph only(Graph graph) {
    int[] places = new int[graph.nodes().size()];
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Node node = graph.nodes().get(i);
      boolean stays = !node.sign() || node.kind() == NodeKind.STAGE || !graph.outOf(i).isEmpty();
      places[i] = stays ? nodes.size() : -1;
      if (stays) {
        nodes.add(node);
      }
    }
    List<Edge> edges =
        graph.edges().stream()
            .filter(edge -> places[edge.from()] >= 0 && places[edge.to()] >= 0)
            .map(edge -> new Edge(places[edge.from()], places[edge.to()], edge.reason()))
            .toList();
    return new Graph(nodes, edges);
  }
}
