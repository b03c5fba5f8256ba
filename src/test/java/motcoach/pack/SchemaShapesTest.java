package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import motcoach.studio.Draft;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;

class SchemaShapesTest {
  private static final String FILE = "scenarios/s-02-parcel.json";
  private final Shapes shapes = SchemaShapes.shipped();
  private final Draft draft =
      new DraftFiles().open(Path.of("resources/packs/service-basics")).draft();

  @Test
  void fields_have_the_shape_the_schema_gives_them() {
    assertThat(at("title")).isEqualTo(new Shape.Both());
    assertThat(at("level")).isEqualTo(new Shape.Number(true, 1, 5));
    assertThat(at("beats", 0, "once")).isEqualTo(new Shape.Flag());
    assertThat(at("topics", 0, "phrases")).isEqualTo(new Shape.Phrases());
    assertThat(at("topics", 0, "phrases", "zh")).isInstanceOf(Shape.Many.class);
    assertThat(at("beats", 0, "when")).isInstanceOf(Shape.Forms.class);
    assertThat(at("beats", 0, "say", 0)).isEqualTo(new Shape.Both());
    assertThat(at("beats", 0, "say", 0, "en")).isInstanceOf(Shape.Line.class);
    assertThat(shapes.at(draft, Spot.of(FILE, "nothing-such"))).isEmpty();
  }

  @Test
  void a_condition_may_hold_conditions_and_is_known_by_its_first_field() {
    Shape.Forms forms = (Shape.Forms) at("beats", 0, "when");
    assertThat(forms.mayBeEmpty()).isTrue();
    Value.Obj touched = Value.Obj.EMPTY.with("touched", new Value.Str("parcel"));
    assertThat(Shapes.form(forms, Optional.of(touched)).orElseThrow().field("touched")).isPresent();
  }

  /** Whatever stands in the packs shipped has a shape: forms can be made for all of it. */
  @Test
  void everything_shipped_has_a_shape() {
    draft.files().forEach((name, value) -> visit(new Spot(name, List.of()), value));
  }

  private void visit(Spot spot, Value value) {
    Optional<Shape> shape = shapes.at(draft, spot);
    assertThat(shape).as(spot.toString()).isPresent();
    if (shape.get() instanceof Shape.Any) {
      return;
    }
    if (value instanceof Value.Obj object) {
      object.fields().forEach((name, each) -> visit(spot.then(name), each));
    } else if (value instanceof Value.Arr list) {
      for (int i = 0; i < list.items().size(); i++) {
        visit(spot.then(i), list.items().get(i));
      }
    }
  }

  private Shape at(Object... steps) {
    return shapes.at(draft, Spot.of(FILE, steps)).orElseThrow();
  }
}
