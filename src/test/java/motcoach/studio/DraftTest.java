package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final Spot BEATS = Spot.of("scenarios/a.json", "beats");

  private static Value.Obj beat(String id) {
    return Value.Obj.EMPTY.with("id", new Value.Str(id));
  }

  private static List<String> ids(Draft draft) {
    return ((Value.Obj) draft.file("scenarios/a.json").orElseThrow())
        .list("beats").stream().map(beat -> ((Value.Obj) beat).string("id").orElseThrow()).toList();
  }

  private final Draft three =
      Draft.EMPTY
          .insert(BEATS, 0, beat("one"))
          .insert(BEATS, 1, beat("two"))
          .insert(BEATS, 99, beat("three"));

  @Test
  void a_list_is_made_where_it_is_missing_and_takes_items_at_their_place() {
    assertThat(ids(three)).containsExactly("one", "two", "three");
    assertThat(ids(three.insert(BEATS, 1, beat("between"))))
        .containsExactly("one", "between", "two", "three");
  }

  @Test
  void an_item_moves_within_its_list() {
    assertThat(ids(three.move(BEATS, 0, 2))).containsExactly("two", "three", "one");
    assertThat(ids(three.move(BEATS, 2, 0))).containsExactly("three", "one", "two");
  }

  @Test
  void what_is_taken_away_is_gone_and_the_old_draft_is_as_it_was() {
    assertThat(ids(three.remove(BEATS.then(1)))).containsExactly("one", "three");
    assertThat(ids(three)).containsExactly("one", "two", "three");
    assertThat(three.remove(Spot.of("scenarios/a.json")).files()).isEmpty();
    assertThat(three.remove(BEATS.then(7))).isEqualTo(three);
  }

  @Test
  void a_field_keeps_its_place_among_the_others() {
    Spot one = BEATS.then(0);
    Draft more = three.put(one.then("once"), new Value.Bool(true)).put(one.then("id"), text("new"));
    Value.Obj beat = (Value.Obj) more.at(one).orElseThrow();
    assertThat(beat.fields().keySet()).containsExactly("id", "once");
  }

  @Test
  void nothing_can_be_put_beyond_a_list() {
    assertThatThrownBy(() -> three.put(BEATS.then(3).then("id"), text("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Value text(String text) {
    return new Value.Str(text);
  }
}
