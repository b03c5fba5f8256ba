package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.method.Language;
import motcoach.studio.Comments.Comment;
import motcoach.studio.Comments.Said;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;

class CommentsTest {
  private static final Spot TOPIC = Spot.of(LateOrder.FILE, "topics", 1);
  private final Draft draft = Comments.written(LateOrder.draft(), TOPIC, said("Too short?"));

  private static Said said(String text) {
    return new Said("Lin Yue", "2026-11-27T18:20", text);
  }

  private static Comment only(Draft draft) {
    List<Comment> all = Comments.of(draft);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void a_comment_is_answered_and_done_with_and_counted_while_it_is_open() {
    Draft answered = Comments.answered(draft, 0, said("No."));
    assertThat(only(answered).answers()).containsExactly(said("No."));
    assertThat(Comments.open(answered, Spot.of(LateOrder.FILE))).isEqualTo(1);
    assertThat(Comments.open(answered, Spot.of("scenarios"))).isEqualTo(1);
    assertThat(Comments.open(answered, Spot.of(LateOrder.FILE, "beats"))).isZero();

    Draft done = Comments.resolved(answered, 0, true);
    assertThat(Comments.open(done, Spot.of(LateOrder.FILE))).isZero();
    assertThat(Comments.resolved(done, 0, false)).isEqualTo(answered);
    assertThat(Comments.without(done, 0).file(Comments.FILE)).isEmpty();
  }

  @Test
  void it_stays_with_its_thing_when_lists_are_put_in_another_order() {
    Draft moved = draft.move(TOPIC.parent().get(), 1, 0);

    assertThat(only(moved).anchor().in(moved)).contains(Spot.of(LateOrder.FILE, "topics", 0));
  }

  @Test
  void it_follows_a_thing_that_gets_another_id() {
    String id = ((Value.Str) draft.at(TOPIC.then("id")).orElseThrow()).value();
    Draft renamed = References.rename(draft, LateOrder.FILE, Kind.TOPIC, id, "hour");
    assertThat(only(renamed).anchor().in(renamed)).isEmpty();

    Draft followed = Comments.follow(draft, renamed);

    assertThat(only(followed).anchor().in(followed)).contains(TOPIC);
    assertThat(only(followed).said()).isEqualTo(said("Too short?"));
  }

  @Test
  void it_follows_a_file_that_gets_another_name() {
    Draft renamed =
        draft
            .put(Spot.of("scenarios/cake.json"), draft.file(LateOrder.FILE).orElseThrow())
            .remove(Spot.of(LateOrder.FILE));

    Draft followed = Comments.follow(draft, renamed);

    assertThat(only(followed).anchor().in(followed))
        .contains(Spot.of("scenarios/cake.json", "topics", 1));
  }

  @Test
  void what_was_taken_away_has_no_place_and_takes_no_other() {
    Draft less = draft.remove(TOPIC);
    Draft followed = Comments.follow(draft, less);

    assertThat(only(followed).anchor().in(followed)).isEmpty();
  }

  @Test
  void rules_are_found_again_by_their_names_too() {
    Draft rules = RuleEdits.off(LateOrder.draft(), Language.EN, "en.refusal.x", true);
    Spot spot = RuleEdits.amendment(rules, Language.EN, "en.refusal.x").orElseThrow();
    Draft commented = Comments.written(rules, spot, said("Why?"));

    assertThat(only(commented).anchor().steps()).containsExactly("amend", "en.refusal.x");
    assertThat(only(commented).anchor().in(commented)).contains(spot);
  }
}
