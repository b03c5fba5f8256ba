package motcoach.studio.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.pack.SchemaShapes;
import motcoach.studio.Draft;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.TextLines;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;

class ParityTest {
  private static final Shapes SHAPES = SchemaShapes.shipped();

  private static Parity story(Draft draft) {
    return Parity.of(SHAPES, draft).stream()
        .filter(parity -> parity.file().equals(LateOrder.FILE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_whole_pack_says_as_much_in_one_language_as_in_the_other() {
    assertThat(Parity.of(SHAPES, LateOrder.draft()))
        .extracting(Parity::file)
        .containsExactly("drills/first-drills.json", Draft.CARD, LateOrder.FILE);
    Parity whole = story(LateOrder.draft());
    assertThat(whole.texts())
        .isEqualTo(TextLines.of(SHAPES, LateOrder.draft(), LateOrder.FILE).size());
    assertThat(whole.written().values()).containsOnly(whole.texts());
    assertThat(whole.gap()).isEmpty();
  }

  @Test
  void what_is_missing_is_counted_by_language_and_the_first_gap_is_known() {
    Spot first = Spot.of(LateOrder.FILE, "persona", "about");
    Draft gaps =
        LateOrder.draft()
            .put(first.then("zh"), new Value.Str(" "))
            .remove(Spot.of(LateOrder.FILE, "endings", 2, "text", "en"))
            .remove(Spot.of(LateOrder.FILE, "endings", 1, "text", "en"));
    Parity parity = story(gaps);
    assertThat(parity.written().get(Language.ZH)).isEqualTo(parity.texts() - 1);
    assertThat(parity.written().get(Language.EN)).isEqualTo(parity.texts() - 2);
    assertThat(parity.gap()).contains(first);
  }

  @Test
  void where_a_concept_is_judged_and_exercised_is_found() {
    Draft draft = LateOrder.draft();
    assertThat(ConceptPlaces.judged(draft, "mot.act.kept", Stage.ACT))
        .contains(Spot.of(LateOrder.FILE, "criteria", 7));
    assertThat(ConceptPlaces.judged(draft, "mot.act.kept", Stage.CONFIRM)).isEmpty();
    Draft drilled =
        draft.insert(
            Spot.of("drills/first-drills.json", "items"),
            0,
            Value.Obj.EMPTY.with("concepts", new Value.Arr(List.of(new Value.Str("x.y")))));
    assertThat(ConceptPlaces.drill(drilled, "x.y"))
        .contains(Spot.of("drills/first-drills.json", "items", 0));
  }
}
