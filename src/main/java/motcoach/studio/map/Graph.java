package motcoach.studio.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import motcoach.studio.Spot;

/**
 * What in a scenario makes what possible. Nodes in the order of the file, happenings before what
 * they have to do with each other.
 */
public final class Graph {
  public static final Graph EMPTY = new Graph(List.of(), List.of());

  private final List<Node> nodes;
  private final List<Edge> edges;
  private final List<List<Edge>> into;
  private final List<List<Edge>> outOf;

  public Graph(List<Node> nodes, List<Edge> edges) {
    this.nodes = List.copyOf(nodes);
    this.edges = List.copyOf(edges);
    this.into = lists(nodes.size());
    this.outOf = lists(nodes.size());
    for (Edge edge : edges) {
      outOf.get(edge.from()).add(edge);
      into.get(edge.to()).add(edge);
    }
  }

  private static List<List<Edge>> lists(int size) {
    return IntStream.range(0, size).mapToObj(i -> (List<Edge>) new ArrayList<Edge>()).toList();
  }

  public List<Node> nodes() {
    return nodes;
  }

  public List<Edge> edges() {
    return edges;
  }

  /** Lines that end at a node. */
  public List<Edge> into(int node) {
    return into.get(node);
  }

  /** Lines that begin at a node. */
  public List<Edge> outOf(int node) {
    return outOf.get(node);
  }

  /** The node in which a place lies. */
  public Optional<Integer> at(Spot spot) {
    return IntStream.range(0, nodes.size())
        .filter(i -> nodes.get(i).kind() != NodeKind.MEMORY)
        .filter(i -> nodes.get(i).spot().filter(own -> own.holds(spot)).isPresent())
        .boxed()
        .findFirst();
  }

  /** All a layout depends on; equal for two graphs that differ in their wording only. */
  public Object structure() {
    record Standing(boolean sign, Part part) {}
    return List.of(
        nodes.stream().map(node -> new Standing(node.sign(), node.part())).toList(), edges);
  }
}
