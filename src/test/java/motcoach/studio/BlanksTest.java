package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlanksTest {
  private static final String FILE = "scenarios/a.json";
  private static final Shapes NONE = new Shapes(java.util.Map.of(), java.util.Map.of());
  private static final Shape ID = new Shape.Line(Optional.of("[a-z]+"));
  private static final Shape BEAT =
      new Shape.Group(
          List.of(
              new Shape.Field("id", ID, true),
              new Shape.Field("say", new Shape.Many(new Shape.Both(), 1, false), true),
              new Shape.Field("once", new Shape.Flag(), false)));

  private final Blanks blanks = new Blanks(NONE);

  @Test
  void what_must_be_there_is_and_nothing_else() {
    Value.Obj beat = (Value.Obj) blanks.item(Draft.EMPTY, Spot.of(FILE, "beats"), BEAT);
    assertThat(beat.fields().keySet()).containsExactly("id", "say");
    assertThat(beat.list("say")).containsExactly(Value.text("", ""));
    assertThat(beat.string("id")).contains("beat-1");
  }

  @Test
  void an_id_is_new_in_the_whole_file() {
    Draft draft =
        Draft.EMPTY
            .insert(Spot.of(FILE, "beats"), 0, named("beat-1"))
            .insert(Spot.of(FILE, "events"), 0, named("beat-2"));
    Value.Obj beat = (Value.Obj) blanks.item(draft, Spot.of(FILE, "beats"), BEAT);
    assertThat(beat.string("id")).contains("beat-3");
    Value.Obj copy =
        (Value.Obj)
            blanks.copy(
                draft, Spot.of(FILE, "beats"), named("x").with("once", new Value.Bool(true)));
    assertThat(copy.string("id")).contains("beat-3");
    assertThat(copy.get("once")).contains(new Value.Bool(true));
  }

  @Test
  void numbers_begin_within_their_bounds_and_choices_with_the_first() {
    assertThat(blanks.of(FILE, new Shape.Number(true, 3, 9))).isEqualTo(Value.Num.of(3));
    assertThat(blanks.of(FILE, new Shape.Number(true, -9, -3))).isEqualTo(Value.Num.of(-3));
    assertThat(blanks.of(FILE, new Shape.Number(true, -9, 9))).isEqualTo(Value.Num.of(0));
    assertThat(blanks.of(FILE, new Shape.OneOf(List.of("phone", "mail"))))
        .isEqualTo(new Value.Str("phone"));
    assertThat(blanks.of(FILE, new Shape.Forms(List.of(), true))).isEqualTo(Value.Obj.EMPTY);
  }

  private static Value.Obj named(String id) {
    return Value.Obj.EMPTY.with("id", new Value.Str(id));
  }
}
