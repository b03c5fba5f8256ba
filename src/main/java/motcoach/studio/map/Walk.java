package motcoach.studio.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import motcoach.studio.map.Arrangement.Box;

/** Where the arrow keys lead: along lines to the left and right, else to what stands there. */
public record Walk(Graph graph, Arrangement map) {

  public Optional<Integer> right(int node) {
    return along(graph.outOf(node).stream().filter(edge -> !edge.quiet()).map(Edge::to), node)
        .or(() -> beside(node, other -> other.middleX() - box(node).middleX(), Box::middleY));
  }

  public Optional<Integer> left(int node) {
    return along(graph.into(node).stream().filter(edge -> !edge.quiet()).map(Edge::from), node)
        .or(() -> beside(node, other -> box(node).middleX() - other.middleX(), Box::middleY));
  }

  public Optional<Integer> down(int node) {
    return beside(node, other -> other.middleY() - box(node).middleY(), Box::middleX);
  }

  public Optional<Integer> up(int node) {
    return beside(node, other -> box(node).middleY() - other.middleY(), Box::middleX);
  }

  private Box box(int node) {
    return map.boxes().get(node);
  }

  private Optional<Integer> along(Stream<Integer> others, int node) {
    return others.min(
        Comparator.comparingDouble(other -> Math.abs(box(other).middleY() - box(node).middleY())));
  }

  /** The nearest in a direction; being off to the side counts more than being far. */
  private Optional<Integer> beside(
      int node, ToDoubleFunction<Box> ahead, ToDoubleFunction<Box> across) {
    double here = across.applyAsDouble(box(node));
    List<Box> boxes = map.boxes();
    return IntStream.range(0, boxes.size())
        .filter(other -> ahead.applyAsDouble(boxes.get(other)) > 1)
        .boxed()
        .min(
            Comparator.comparingDouble(
                other ->
                    ahead.applyAsDouble(boxes.get(other))
                        + 4 * Math.abs(across.applyAsDouble(boxes.get(other)) - here)));
  }
}
