package motcoach.studio.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motcoach.studio.map.Arrangement.Box;
import motcoach.studio.map.Arrangement.Point;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** What is joined by lines in one part of the talk, arranged in layers by the library for it. */
final class LayeredPart {
  static final double NODE_WIDTH = 176;
  static final double NODE_HEIGHT = 46;
  static final double SIGN_WIDTH = 160;
  static final double SIGN_HEIGHT = 26;

  /** Lines from which on one look for crossings must do. */
  private static final int MANY = 250;

  static {
    // Makes the kinds of values known that options may have.
    LayoutMetaDataService.getInstance();
  }

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<Integer, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<Integer, ElkEdge> forwards = new LinkedHashMap<>();
  private final Map<Integer, ElkEdge> backwards = new LinkedHashMap<>();

  void node(int place, boolean sign) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(sign ? SIGN_WIDTH : NODE_WIDTH, sign ? SIGN_HEIGHT : NODE_HEIGHT);
    nodes.put(place, node);
  }

  /** A line between nodes added before. */
  void edge(int place, Edge edge, boolean back) {
    ElkNode from = nodes.get(edge.from());
    ElkNode to = nodes.get(edge.to());
    if (back) {
      backwards.put(place, ElkGraphUtil.createSimpleEdge(to, from));
    } else {
      forwards.put(place, ElkGraphUtil.createSimpleEdge(from, to));
    }
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  void arrange() {
    if (!isEmpty()) {
      settle();
      new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    }
  }

  double width() {
    return root.getWidth();
  }

  double height() {
    return root.getHeight();
  }

  private void settle() {
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.MERGE_EDGES, true);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    root.setProperty(LayeredOptions.ASPECT_RATIO, 1.0);
    root.setProperty(LayeredOptions.THOROUGHNESS, forwards.size() > MANY ? 1 : 5);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 6.0);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 24.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 28.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 6.0);
  }

  /** Where the nodes are, by their places, moved by so much. */
  Map<Integer, Box> boxes(double x, double y) {
    Map<Integer, Box> boxes = new LinkedHashMap<>();
    nodes.forEach(
        (place, node) ->
            boxes.put(
                place,
                new Box(x + node.getX(), y + node.getY(), node.getWidth(), node.getHeight())));
    return boxes;
  }

  /** Where the lines run, by their places, moved by so much. */
  Map<Integer, List<Point>> ways(double x, double y) {
    Map<Integer, List<Point>> ways = new LinkedHashMap<>();
    forwards.forEach((place, line) -> ways.put(place, way(line, x, y)));
    backwards.forEach(
        (place, line) -> {
          List<Point> way = way(line, x, y);
          Collections.reverse(way);
          ways.put(place, way);
        });
    return ways;
  }

  private static List<Point> way(ElkEdge line, double x, double y) {
    List<Point> way = new ArrayList<>();
    for (ElkEdgeSection section : line.getSections()) {
      way.add(new Point(x + section.getStartX(), y + section.getStartY()));
      section.getBendPoints().forEach(bend -> way.add(new Point(x + bend.getX(), y + bend.getY())));
      way.add(new Point(x + section.getEndX(), y + section.getEndY()));
    }
    return way;
  }
}
