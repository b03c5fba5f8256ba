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
    assertThat(beat.fields().keySet()).containsExactly("id", "say", "when");
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
  void exercises_and_cards_share_no_ids_over_their_files_and_scenarios_may() {
    Draft draft =
        Draft.EMPTY
            .insert(Spot.of("handbook/one.json", "cards"), 0, named("card-1"))
            .insert(Spot.of("drills/one.json", "items"), 0, named("item-1"))
            .insert(Spot.of("scenarios/one.json", "beats"), 0, named("beat-1"));
    assertThat(blanks.item(draft, Spot.of("handbook/two.json", "cards"), BEAT))
        .extracting(card -> ((Value.Obj) card).string("id").orElseThrow())
        .isEqualTo("card-2");
    assertThat(blanks.item(draft, Spot.of("drills/two.json", "items"), BEAT))
        .extracting(item -> ((Value.Obj) item).string("id").orElseThrow())
        .isEqualTo("item-2");
    assertThat(blanks.item(draft, Spot.of("scenarios/two.json", "beats"), BEAT))
        .extracting(beat -> ((Value.Obj) beat).string("id").orElseThrow())
        .isEqualTo("beat-1");
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

  @Test
  void in_a_new_beat_the_customer_speaks_and_it_stands_before_those_that_always_fit() {
    Value always = Value.Obj.EMPTY.with("all", Value.Arr.EMPTY);
    Spot beats = Spot.of(FILE, "beats");
    Draft draft =
        Draft.EMPTY
            .put(Spot.of(FILE, "persona", "id"), new Value.Str("wei"))
            .insert(beats, 0, named("a").with("when", named("b")))
            .insert(beats, 1, named("c").with("when", always))
            .insert(beats, 2, named("d"));
    Value.Obj beat =
        (Value.Obj)
            blanks.item(draft, beats, new Shape.Group(List.of(new Shape.Field("id", ID, true))));
    assertThat(beat.string("who")).contains("wei");
    assertThat(beat.get("when")).contains(Value.Obj.EMPTY);
    assertThat(Blanks.place(draft, beats)).isEqualTo(1);
    assertThat(Blanks.place(draft, Spot.of(FILE, "topics"))).isZero();
    assertThat(Blanks.place(draft.remove(beats.then(0)), beats)).isZero();
  }

  @Test
  void a_list_whose_item_may_stand_alone_begins_with_one() {
    assertThat(blanks.of(FILE, new Shape.Many(ID, 0, true)))
        .isEqualTo(new Value.Arr(List.of(new Value.Str(""))));
    assertThat(blanks.of(FILE, new Shape.Many(ID, 0, false))).isEqualTo(Value.Arr.EMPTY);
  }
}
