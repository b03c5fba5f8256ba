package motcoach.studio.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.pack.SchemaShapes;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;

class LossTest {
  private static final Shapes SHAPES = SchemaShapes.shipped();
  private static final String FILE = LateOrder.FILE;
  private static final Spot TOPIC = Spot.of(FILE, "topics", 3);
  private static final Spot ACTION = Spot.of(FILE, "actions", 0);

  private final Draft story = LateOrder.draft();

  private static Loss loss(Draft draft, Spot spot) {
    return Loss.of(SHAPES, draft, spot);
  }

  private static List<String> where(List<Spot> spots) {
    return spots.stream().map(spot -> spot.toString().substring(FILE.length() + 1)).toList();
  }

  @Test
  void everything_in_the_story_is_possible_as_it_stands() {
    assertThat(Possible.in(story.file(FILE).orElseThrow())).hasSize(10 + 2 + 1 + 3 + 2);
  }

  @Test
  void what_speaks_of_a_topic_goes_along_and_other_ways_stay() {
    Loss loss = loss(story, TOPIC);
    assertThat(where(loss.mentions()))
        .containsExactlyInAnyOrder(
            "/criteria/8/met/any/1/topic/0",
            "/five-c/4/levels/0/when/all/1/any/1/touched/0",
            "/beats/2/when/all/1/any/1/topic/0",
            "/beats/3/options/0/topics/0");
    assertThat(loss.lost()).isEmpty();
    assertThat(loss.left()).isZero();
    assertThat(LateOrder.check(loss.draft()).findings()).isEmpty();
    Value.Obj option =
        (Value.Obj) loss.draft().at(Spot.of(FILE, "beats", 3, "options", 0)).orElseThrow();
    assertThat(option.get("topics")).isEmpty();
    Value any = loss.draft().at(Spot.of(FILE, "criteria", 8, "met", "any")).orElseThrow();
    assertThat(((Value.Arr) any).items()).hasSize(1);
  }

  @Test
  void without_the_deed_the_later_stage_and_two_endings_are_lost() {
    Draft once = story.remove(Spot.of(FILE, "events", 1));
    Loss loss = loss(once, ACTION);
    assertThat(where(loss.lost()))
        .containsExactlyInAnyOrder("/beats/2", "/beats/3", "/endings/0", "/endings/1");
    assertThat(LateOrder.check(loss.draft()).findings())
        .extracting(Finding::code)
        .doesNotContain("MOT051");
  }

  @Test
  void what_waits_for_nothing_else_never_holds_any_more() {
    Loss loss = loss(story, ACTION);
    assertThat(loss.draft().at(Spot.of(FILE, "five-c", 3, "levels", 0, "when")))
        .contains(Mentions.NEVER);
    assertThat(loss.draft().at(Spot.of(FILE, "elements", 0, "kept"))).contains(Mentions.NEVER);
  }

  @Test
  void a_change_that_alone_leads_on_is_not_taken_away_unseen() {
    Loss loss = loss(story, Spot.of(FILE, "beats", 4, "effects", 1));
    assertThat(loss.mentions()).isEmpty();
    assertThat(where(loss.lost())).contains("/actions/0", "/endings/0", "/events/0");
    assertThat(loss.alone()).isFalse();
  }

  @Test
  void who_must_be_named_stays_named_and_is_counted() {
    Draft other =
        story
            .insert(
                Spot.of(FILE, "contacts"),
                0,
                Value.Obj.EMPTY
                    .with("id", new Value.Str("baker"))
                    .with("name", Value.text("The baker", "师傅"))
                    .with("about", Value.text("Slow today.", "今天手慢。")))
            .put(Spot.of(FILE, "beats", 1, "who"), new Value.Str("baker"))
            .put(Spot.of(FILE, "expectations", 0, "who"), new Value.Str("baker"));
    Loss loss = loss(other, Spot.of(FILE, "contacts", 0));
    assertThat(loss.mentions()).hasSize(2);
    assertThat(loss.left()).isEqualTo(1);
    assertThat(loss.draft().at(Spot.of(FILE, "expectations", 0, "who"))).isEmpty();
    assertThat(loss.draft().at(Spot.of(FILE, "beats", 1, "who"))).contains(new Value.Str("baker"));
  }

  @Test
  void what_nobody_speaks_of_goes_alone_and_a_twin_keeps_its_mentions() {
    assertThat(loss(story, Spot.of(FILE, "beats", 0, "options", 3)).alone()).isTrue();
    assertThat(loss(story, Spot.of(FILE)).alone()).isTrue();
    Draft twin = story.insert(Spot.of(FILE, "topics"), 4, story.at(TOPIC).orElseThrow());
    assertThat(loss(twin, TOPIC).alone()).isTrue();
    assertThat(loss(twin, TOPIC).draft()).isEqualTo(story);
  }

  @Test
  void a_beat_that_lent_its_options_is_missed_where_they_were_taken() {
    Draft lent =
        story
            .remove(Spot.of(FILE, "beats", 7, "options"))
            .put(Spot.of(FILE, "beats", 7, "options-of"), new Value.Str("opening"));
    Loss loss = loss(lent, Spot.of(FILE, "beats", 0));
    assertThat(where(loss.mentions())).containsExactly("/beats/7/options-of");
    assertThat(loss.draft().at(Spot.of(FILE, "beats", 6, "options-of"))).isEmpty();
    assertThat(where(loss.lost())).containsExactly("/expectations/0");
  }
}
