package motcoach.ui.studio;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.method.Language;
import motcoach.studio.Finding;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.map.Arrangement;
import motcoach.studio.map.Arranger;
import motcoach.studio.map.Graph;
import motcoach.studio.map.Node;
import motcoach.studio.map.ScenarioGraph;
import motcoach.ui.kit.Tasks;

/** The map of the scenario that is looked at, kept as it is edited. */
final class MapViewModel {
  private final EditingViewModel editing;
  private final Tasks tasks;
  private final Arranger arranger;
  private final ReadOnlyObjectWrapper<Picture> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Picture.NONE);
  private final ReadOnlyObjectWrapper<Integer> current =
      new ReadOnlyObjectWrapper<>(this, "current", -1);
  private final ReadOnlyObjectWrapper<Map<Integer, Integer>> troubled =
      new ReadOnlyObjectWrapper<>(this, "troubled", Map.of());
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.DRAWN);

  /** How far the picture is. */
  enum State {
    /** It shows the scenario as it stands. */
    DRAWN,
    /** Places are being looked for; the older picture is shown meanwhile. */
    DRAWING,
    /** No places could be found; the older picture is shown. */
    FAILED
  }

  /**
   * A map that can be drawn.
   *
   * @param file the scenario; empty when none was looked at yet
   */
  record Picture(String file, Optional<Value> scenario, Graph graph, Arrangement map) {
    static final Picture NONE = new Picture("", Optional.empty(), Graph.EMPTY, Arrangement.EMPTY);
  }

  MapViewModel(EditingViewModel editing, Tasks tasks, Arranger arranger) {
    this.editing = editing;
    this.tasks = tasks;
    this.arranger = arranger;
    editing.historyProperty().addListener((edited, before, now) -> draw());
    editing.selectionProperty().addListener((chosen, before, now) -> look());
    editing.checkedProperty().addListener((checked, before, now) -> tell());
    look();
  }

  ReadOnlyObjectProperty<Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** The node one is at, by its place in the graph; -1 for none. */
  ReadOnlyObjectProperty<Integer> currentProperty() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Looks for places once more. */
  void again() {
    draw();
  }

  /** Nodes with findings, and how many. */
  ReadOnlyObjectProperty<Map<Integer, Integer>> troubledProperty() {
    return troubled.getReadOnlyProperty();
  }

  /** Goes to a node without choosing it. */
  void stepTo(int node) {
    current.set(node);
  }

  /** Chooses a node: all panes look at it. */
  void choose(int node) {
    stepTo(node);
    picture.get().graph().nodes().get(node).spot().ifPresent(editing::goTo);
  }

  private void look() {
    if (editing.scenarioFile().filter(file -> !file.equals(picture.get().file())).isPresent()) {
      draw();
    }
    follow(editing.selectionProperty().get());
  }

  /** A sign that stands for what is chosen in several places stays where it is. */
  private void follow(Spot chosen) {
    Graph graph = picture.get().graph();
    int here = current.get();
    boolean there =
        here >= 0
            && here < graph.nodes().size()
            && graph.nodes().get(here).spot().filter(own -> own.holds(chosen)).isPresent();
    if (!there) {
      graph.at(chosen).ifPresent(current::set);
    }
  }

  /** One picture at a time; what changed meanwhile is drawn after it. */
  private void draw() {
    String file = editing.scenarioFile().orElse(picture.get().file());
    Optional<Value> scenario = editing.draft().file(file);
    if (state.get() == State.DRAWING) {
      return;
    } else if (scenario.equals(picture.get().scenario()) && file.equals(picture.get().file())) {
      state.set(State.DRAWN);
      return;
    }
    state.set(State.DRAWING);
    Picture before = picture.get();
    tasks.run(
        () -> drawn(before, file, scenario),
        now -> {
          state.set(State.DRAWN);
          show(now);
          draw();
        },
        why -> state.set(State.FAILED));
  }

  /** Places are looked for only when something else is joined to something else. */
  private Picture drawn(Picture before, String file, Optional<Value> scenario) {
    Graph graph = scenario.map(root -> ScenarioGraph.of(file, root)).orElse(Graph.EMPTY);
    boolean same =
        before.file().equals(file) && before.graph().structure().equals(graph.structure());
    return new Picture(file, scenario, graph, same ? before.map() : arranger.arrange(graph));
  }

  private void show(Picture now) {
    current.set(-1);
    picture.set(now);
    follow(editing.selectionProperty().get());
    if (current.get() < 0 && !now.graph().nodes().isEmpty()) {
      current.set(0);
    }
    tell();
  }

  private void tell() {
    Map<Integer, Integer> found = new HashMap<>();
    for (Finding finding : editing.checkedProperty().get().findings()) {
      picture
          .get()
          .graph()
          .at(finding.spot())
          .ifPresent(node -> found.merge(node, 1, Integer::sum));
    }
    troubled.set(found);
  }

  /** Nodes whose words or id hold {@code wanted}; none for nothing. */
  Set<Integer> found(String wanted, Language language) {
    String small = wanted.strip().toLowerCase(Locale.ROOT);
    Graph graph = picture.get().graph();
    return small.isEmpty()
        ? Set.of()
        : IntStream.range(0, graph.nodes().size())
            .filter(i -> says(graph.nodes().get(i), small, language))
            .boxed()
            .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static boolean says(Node node, String small, Language language) {
    return node.id().toLowerCase(Locale.ROOT).contains(small)
        || node.label().in(language).toLowerCase(Locale.ROOT).contains(small);
  }
}
