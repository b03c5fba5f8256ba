package motcoach.studio.map;

import static motcoach.studio.Value.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import motcoach.pack.DraftFiles;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;

class ScenarioGraphTest {
  private static final String FILE = "scenarios/a.json";

  @Test
  void what_sets_a_flag_leads_by_the_flag_to_what_waits_for_it() {
    Graph graph =
        beats(
            beat("asks", object("stage", words("explore")), object("set", word("asked"))),
            beat("answers", object("all", list(object("stage", words("explore")), flag("asked")))));

    assertThat(told(graph)).containsExactly("asks SETS asked", "asked NEEDS answers");
    assertThat(node(graph, "asked").kind()).isEqualTo(NodeKind.MEMORY);
    assertThat(node(graph, "asked").spot()).contains(Spot.of(FILE, "beats", 0));
  }

  @Test
  void what_must_not_hold_leads_nowhere_and_everything_is_still_shown() {
    Graph graph =
        beats(
            beat("asks", object(), object("set", word("asked"))),
            beat("nags", object("not", flag("asked"))));

    assertThat(told(graph)).isEmpty();
    assertThat(graph.nodes()).extracting(Node::id).containsExactly("asks", "nags");
  }

  @Test
  void a_flag_nobody_sets_is_shown_with_who_waits_for_it() {
    Graph graph = beats(beat("waits", flag("never")));
    assertThat(told(graph)).containsExactly("never NEEDS waits");
    assertThat(node(graph, "never").spot()).isEmpty();
  }

  @Test
  void the_part_of_the_talk_follows_from_what_is_waited_for() {
    Graph graph =
        beats(
            beat("acts", object("stage", words("act")), object("set", word("done"))),
            beat("thanks", flag("done")),
            beat("hums", object()));
    assertThat(node(graph, "thanks").part()).isEqualTo(Part.ACT);
    assertThat(node(graph, "hums").part()).isEqualTo(Part.ANY_TIME);
  }

  @Test
  void a_sign_is_repeated_where_another_part_of_the_talk_waits_for_it() {
    Graph graph =
        beats(
            beat("asks", object("stage", words("explore")), object("set", word("asked"))),
            beat("recalls", object("all", list(object("stage", words("act")), flag("asked")))));

    assertThat(told(graph))
        .containsExactly("asks SETS asked", "asked NEEDS recalls", "asked CARRIES asked");
    assertThat(graph.nodes().stream().filter(Node::sign).map(Node::part))
        .containsExactly(Part.EXPLORE, Part.ACT);
    assertThat(graph.edges().stream().filter(Edge::quiet)).hasSize(1);
  }

  @Test
  void options_are_lent_quietly() {
    Graph graph =
        beats(
            beat("first", object()),
            ((Value.Obj) beat("second", object())).with("options-of", word("first")));
    assertThat(told(graph)).containsExactly("first OPTIONS second");
    assertThat(graph.edges().get(0).quiet()).isTrue();
  }

  @Test
  void only_wording_changed_means_the_same_structure() {
    Graph before = beats(beat("a", flag("x")));
    Value.Obj reworded = ((Value.Obj) beat("a", flag("x"))).with("say", list(text("Oh", "哦")));
    assertThat(beats(reworded).structure()).isEqualTo(before.structure());
    assertThat(beats(reworded, beat("b", object())).structure()).isNotEqualTo(before.structure());
  }

  @Test
  void a_place_deep_in_a_beat_belongs_to_the_beat() {
    Graph graph = beats(beat("a", object()), beat("b", object()));
    assertThat(graph.at(Spot.of(FILE, "beats", 1, "say", 0))).contains(1);
    assertThat(graph.at(Spot.of(FILE, "beats"))).isEmpty();
  }

  @Test
  void odd_values_make_no_map_but_no_trouble() {
    assertThat(ScenarioGraph.of(FILE, word("x")).nodes()).isEmpty();
    assertThat(beats(word("no beat"), object("when", word("x"))).nodes()).hasSize(2);
  }

  @Test
  void shipped_scenarios_are_arranged_without_overlap_and_the_same_every_time() {
    new DraftFiles()
        .open(Path.of("resources/packs/service-basics"))
        .draft()
        .files()
        .forEach(
            (file, scenario) -> {
              if (file.startsWith("scenarios/")) {
                Graph graph = ScenarioGraph.of(file, scenario);
                Arrangement map = new LayeredArranger().arrange(graph);
                assertThat(map.boxes()).as(file).hasSameSizeAs(graph.nodes());
                assertThat(overlaps(map)).as(file).isZero();
                assertThat(new LayeredArranger().arrange(graph)).isEqualTo(map);
              }
            });
  }

  private static long overlaps(Arrangement map) {
    List<Arrangement.Box> boxes = map.boxes();
    return Stream.iterate(0, i -> i + 1)
        .limit(boxes.size())
        .flatMap(i -> boxes.stream().skip(i + 1L).filter(other -> touch(boxes.get(i), other)))
        .count();
  }

  private static boolean touch(Arrangement.Box a, Arrangement.Box b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  private static List<String> told(Graph graph) {
    return graph.edges().stream()
        .map(
            edge ->
                graph.nodes().get(edge.from()).id()
                    + " "
                    + edge.reason()
                    + " "
                    + graph.nodes().get(edge.to()).id())
        .toList();
  }

  private static Node node(Graph graph, String id) {
    return graph.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
  }

  private static Graph beats(Value... beats) {
    return ScenarioGraph.of(FILE, object("beats", list(beats)));
  }

  private static Value beat(String id, Value when, Value... effects) {
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("id", word(id));
    fields.put("when", when);
    fields.put("effects", list(effects));
    return new Value.Obj(fields);
  }

  private static Value flag(String id) {
    return object("flag", word(id));
  }

  private static Value.Obj object() {
    return Value.Obj.EMPTY;
  }

  private static Value.Obj object(String field, Value value) {
    return new Value.Obj(Map.of(field, value));
  }

  private static Value words(String... words) {
    return new Value.Arr(Stream.of(words).map(ScenarioGraphTest::word).toList());
  }

  private static Value word(String word) {
    return new Value.Str(word);
  }

  private static Value list(Value... values) {
    return new Value.Arr(List.of(values));
  }
}
