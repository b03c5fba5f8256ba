package motcoach.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;

class GuessingTest {
  private static final Spot BEATS = Spot.of(LateOrder.FILE, "beats");

  /** The story with the same set of options in so many further beats, each a little different. */
  private static Scenario more(int beats, String en, String zh) {
    Draft draft = LateOrder.draft();
    Value.Obj door = (Value.Obj) draft.at(BEATS.then(3)).orElseThrow();
    for (int i = 0; i < beats; i++) {
      Draft alone =
          draft
              .insert(BEATS, 3, door.with("id", new Value.Str("door-" + i)))
              .put(BEATS.then(3).then("once"), new Value.Bool(true))
              .put(
                  BEATS.then(3).then("options").then(1).then("acts").then(0),
                  new Value.Str("refuse"))
              .put(BEATS.then(3).then("options").then(0).then("text"), Value.text(en + i, zh + i));
      draft = alone;
    }
    return LateOrder.scenario(draft);
  }

  @Test
  void the_shipped_story_gives_nothing_away() {
    Guessing guessing = Guessing.of(LateOrder.scenario());
    assertThat(guessing.sets()).isPositive();
    assertThat(guessing.byLength()).isFalse();
    assertThat(guessing.byManners()).isFalse();
  }

  @Test
  void the_longest_gives_the_best_away_and_the_beats_are_known() {
    Guessing guessing =
        Guessing.of(
            more(12, "Here it is. Are you happy with it, all of it ", "给您送来了，您看都还满意吗，有没有哪里不对 "));
    assertThat(guessing.byLength()).isTrue();
    assertThat(guessing.longest()).contains("door-0", "door-11");
    assertThat(guessing.byManners()).isFalse();
  }

  @Test
  void short_best_answers_give_nothing_away() {
    Guessing guessing = Guessing.of(more(12, "OK ", "好 "));
    assertThat(guessing.longest()).doesNotContain("door-0");
    assertThat(guessing.byLength()).isFalse();
  }
}
