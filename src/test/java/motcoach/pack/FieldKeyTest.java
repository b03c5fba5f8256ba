package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.studio.FieldKey;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;

class FieldKeyTest {
  private static final String FILE = "scenarios/s-02-parcel.json";
  private final Shapes shapes = SchemaShapes.shipped();
  private final Draft draft =
      new DraftFiles().open(Path.of("resources/packs/service-basics")).draft();

  @Test
  void a_field_is_named_by_its_way_without_places_in_lists() {
    assertThat(key("title")).isEqualTo("scenario.title");
    assertThat(key("beats", 2, "say", 0)).isEqualTo("scenario.beats.say");
    assertThat(key("beats", 2, "options", 1, "text")).isEqualTo("scenario.beats.options.text");
    assertThat(FieldKey.of(shapes, draft, Spot.of(Draft.CARD, "licence")))
        .isEqualTo("pack.licence");
  }

  @Test
  void a_condition_has_names_of_its_own_however_deep_it_stands() {
    Spot when = Spot.of("scenarios/x.json", "beats", 0, "when");
    Value.Obj acted =
        Value.Obj.EMPTY.with("acted", new Value.Str("ask-open")).with("times", Value.Num.of(2));
    Draft some =
        draft.put(
            Spot.of("scenarios/x.json", "beats"),
            new Value.Arr(
                List.of(
                    Value.Obj.EMPTY.with(
                        "when",
                        Value.Obj.EMPTY.with(
                            "all", new Value.Arr(List.of(Value.Obj.EMPTY.with("not", acted))))))));
    Spot inner = when.then("all").then(0).then("not");
    assertThat(FieldKey.of(shapes, some, when.then("all"))).isEqualTo("condition.all");
    assertThat(FieldKey.of(shapes, some, inner)).isEqualTo("condition.not");
    assertThat(FieldKey.of(shapes, some, inner.then("acted"))).isEqualTo("condition.acted");
    assertThat(FieldKey.of(shapes, some, inner.then("times"))).isEqualTo("condition.acted.times");
  }

  /** No field of what ships is without a word. */
  @Test
  void every_field_that_is_used_has_a_label() {
    ResourceBundle words = ResourceBundle.getBundle("i18n.studio", Language.EN.locale());
    TreeSet<String> missing = new TreeSet<>();
    draft.files().forEach((name, value) -> visit(new Spot(name, List.of()), value, words, missing));
    assertThat(missing).isEmpty();
  }

  private void visit(Spot spot, Value value, ResourceBundle words, TreeSet<String> missing) {
    Shape shape = shapes.at(draft, spot).orElseThrow();
    if (spot.last().orElse(0) instanceof String) {
      String key = "field." + FieldKey.of(shapes, draft, spot);
      if (!words.containsKey(key)) {
        missing.add(key);
      }
    }
    boolean further =
        shape instanceof Shape.Group || shape instanceof Shape.Forms || shape instanceof Shape.Many;
    if (further && value instanceof Value.Obj object) {
      object.fields().forEach((name, each) -> visit(spot.then(name), each, words, missing));
    } else if (further && value instanceof Value.Arr list) {
      for (int i = 0; i < list.items().size(); i++) {
        visit(spot.then(i), list.items().get(i), words, missing);
      }
    }
  }

  private String key(Object... steps) {
    return FieldKey.of(shapes, draft, Spot.of(FILE, steps));
  }
}
