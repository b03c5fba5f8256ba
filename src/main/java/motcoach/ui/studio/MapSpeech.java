package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import motcoach.method.Ids;
import motcoach.studio.map.Edge;
import motcoach.studio.map.Graph;
import motcoach.studio.map.Node;
import motcoach.studio.map.NodeKind;
import motcoach.ui.kit.Words;

/** Says a node and its neighbours for people who do not see the map. */
final class MapSpeech {
  /** More names than these are only counted: nobody listens to forty. */
  private static final int TOLD = 5;

  private final Words words;
  private final Graph graph;
  private final Map<Integer, Integer> troubled;

  MapSpeech(Words words, Graph graph, Map<Integer, Integer> troubled) {
    this.words = words;
    this.graph = graph;
    this.troubled = troubled;
  }

  /** What stands on a node. */
  static String label(Node node, Words words) {
    if (node.kind() == NodeKind.STAGE) {
      return words.say("studio.map.enters", words.say("stage." + node.id()));
    }
    String own = node.label().in(words.language());
    return own.isBlank() ? node.id() : own;
  }

  /** What it is, where it belongs, what is wrong with it and how it hangs together. */
  String of(int place) {
    Node node = graph.nodes().get(place);
    List<String> told = new ArrayList<>();
    told.add(
        words.say(
            "studio.map.node",
            words.say("studio.map.kind." + Ids.of(node.kind())),
            label(node, words),
            words.say("studio.map.part." + Ids.of(node.part()))));
    if (troubled.containsKey(place)) {
      told.add(words.say("studio.map.problems", troubled.get(place)));
    }
    told.add(neighbours("studio.map.before", graph.into(place), true));
    told.add(neighbours("studio.map.after", graph.outOf(place), false));
    return String.join(" ", told);
  }

  private String neighbours(String key, List<Edge> edges, boolean before) {
    if (edges.isEmpty()) {
      return words.say(before ? "studio.map.nothing.before" : "studio.map.nothing.after");
    }
    List<String> names = new ArrayList<>();
    for (Edge edge : edges.subList(0, Math.min(TOLD, edges.size()))) {
      Node other = graph.nodes().get(before ? edge.from() : edge.to());
      names.add(
          words.say(
              "studio.map.neighbour",
              words.say("studio.map.reason." + Ids.of(edge.reason())),
              label(other, words)));
    }
    return words.say(key, edges.size(), String.join(words.say("studio.map.between"), names));
  }
}
