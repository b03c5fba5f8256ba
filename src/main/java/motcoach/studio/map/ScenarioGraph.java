package motcoach.studio.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Text;
import motcoach.studio.Kind;
import motcoach.studio.Outline;
import motcoach.studio.References;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/**
 * Reads the map of a scenario from its rules.
 *
 * <p>What sets something and what waits for it are not joined directly but by a node for what is
 * set: fifty beats that wait for what fifty others set are a hundred lines, not 2,500, and the node
 * says the reason. It stands once in every part of the talk in which it is set or waited for. What
 * must <em>not</em> hold leads nowhere: it makes nothing possible. Being on the line with the
 * customer, or with nobody, is the rule and no reason.
 */
public final class ScenarioGraph {
  private static final List<NodeKind> HAPPENINGS =
      List.of(NodeKind.BEAT, NodeKind.EVENT, NodeKind.ACTION, NodeKind.ENDING);

  private final String file;
  private final Value.Obj scenario;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Key, Integer> places = new HashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private final String customer;

  private record Key(NodeKind kind, String id) {}

  private ScenarioGraph(String file, Value.Obj scenario) {
    this.file = file;
    this.scenario = scenario;
    this.customer =
        scenario
            .get("persona")
            .filter(Value.Obj.class::isInstance)
            .flatMap(persona -> ((Value.Obj) persona).string("id"))
            .orElse("");
  }

  /** The map of a scenario; empty for what is none. */
  public static Graph of(String file, Value scenario) {
    return scenario instanceof Value.Obj object
        ? new ScenarioGraph(file, object).read()
        : Graph.EMPTY;
  }

  private Graph read() {
    for (NodeKind kind : HAPPENINGS) {
      List<Value> items = items(kind);
      for (int i = 0; i < items.size(); i++) {
        add(kind, items.get(i), Spot.of(file, section(kind), i));
      }
    }
    int node = 0;
    for (NodeKind kind : HAPPENINGS) {
      for (Value item : items(kind)) {
        join(node++, item);
      }
    }
    return Parted.of(Awaited.only(EarliestPart.told(new Graph(nodes, List.copyOf(edges)))));
  }

  private List<Value> items(NodeKind kind) {
    return scenario.list(section(kind));
  }

  private static String section(NodeKind kind) {
    return Kind.valueOf(kind.name()).section();
  }

  private int add(NodeKind kind, Value item, Spot spot) {
    String id = item instanceof Value.Obj object ? object.string("id").orElse("") : "";
    Part part =
        kind == NodeKind.ENDING ? Part.END : Rules.stage(item).map(Part::of).orElse(Part.ANY_TIME);
    nodes.add(new Node(kind, id, Outline.label(item), part, false, Optional.of(spot)));
    places.putIfAbsent(new Key(kind, id), nodes.size() - 1);
    return nodes.size() - 1;
  }

  private void join(int node, Value item) {
    Rules rules = Rules.of(item);
    rules.needs().forEach(need -> need(node, need));
    rules.makes().forEach(made -> make(node, made));
    if (item instanceof Value.Obj beat) {
      beat.string("options-of")
          .map(id -> places.get(new Key(NodeKind.BEAT, id)))
          .filter(lender -> lender != node)
          .ifPresent(lender -> edges.add(new Edge(lender, node, Reason.OPTIONS)));
    }
  }

  private void need(int node, Rules.Said need) {
    boolean happening = HAPPENINGS.contains(need.kind());
    if (happening) {
      Integer place = places.get(new Key(need.kind(), need.id()));
      if (place != null && place != node) {
        edges.add(
            new Edge(place, node, need.kind() == NodeKind.EVENT ? Reason.HAPPENED : Reason.DID));
      }
    } else if (need.kind() != NodeKind.STAGE) {
      between(need).ifPresent(sign -> edges.add(new Edge(sign, node, Reason.NEEDS)));
    }
  }

  private void make(int node, Rules.Said made) {
    between(made)
        .ifPresent(
            sign -> {
              edges.add(new Edge(node, sign, made.reason()));
              Node known = nodes.get(sign);
              if (known.spot().isEmpty()) {
                nodes.set(sign, known.at(nodes.get(node).spot()));
              }
            });
  }

  /** The node for what is set and waited for; nothing where that is the rule. */
  private Optional<Integer> between(Rules.Said said) {
    if (said.kind() == NodeKind.PERSON
        && (said.id().equals("nobody") || said.id().equals(customer))) {
      return Optional.empty();
    }
    Key key = new Key(said.kind(), said.id());
    Integer known = places.get(key);
    if (known == null) {
      known = nodes.size();
      places.put(key, known);
      nodes.add(sign(said.kind(), said.id()));
    }
    return Optional.of(known);
  }

  private Node sign(NodeKind kind, String id) {
    if (kind == NodeKind.STAGE || kind == NodeKind.MEMORY) {
      return new Node(kind, id, Text.same(id), Part.ANY_TIME, true, Optional.empty());
    }
    Optional<Spot> home = References.home(file, scenario, Kind.valueOf(kind.name()), id);
    Text label =
        home.flatMap(spot -> scenario.at(spot.steps())).map(Outline::label).orElse(Text.same(id));
    return new Node(kind, id, label, Part.ANY_TIME, true, home);
  }
}
