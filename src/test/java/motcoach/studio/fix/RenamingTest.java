package motcoach.studio.fix;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.fix.Renaming.Trouble;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;

class RenamingTest {
  private final Draft story = LateOrder.draft();

  private Renaming of(Object... steps) {
    return Renaming.at(story, Spot.of(LateOrder.FILE, steps)).orElseThrow();
  }

  @Test
  void a_thing_counts_itself_and_all_that_speak_of_it() {
    assertThat(of("topics", 3).places()).isEqualTo(5);
    assertThat(of("endings", 0).places()).isEqualTo(1);
    assertThat(of("persona").kind()).isEqualTo(Kind.PERSON);
    assertThat(Renaming.of(story, LateOrder.FILE, Kind.MEMORY, "brought").places()).isEqualTo(11);
  }

  @Test
  void what_has_no_place_in_a_list_is_not_renamed_here() {
    assertThat(Renaming.at(story, Spot.of(Draft.CARD))).isEmpty();
    assertThat(Renaming.at(story, Spot.of(LateOrder.FILE, "beats", 0, "options", 0))).isEmpty();
    assertThat(Renaming.at(story, Spot.of(LateOrder.FILE, "brief"))).isEmpty();
  }

  @Test
  void what_stands_against_an_id_is_told() {
    Renaming topic = of("topics", 0);
    assertThat(topic.trouble(story, " ")).contains(Trouble.EMPTY);
    assertThat(topic.trouble(story, "Two words")).contains(Trouble.SPELLING);
    assertThat(topic.trouble(story, "consent")).contains(Trouble.TAKEN);
    assertThat(topic.trouble(story, "party")).isEmpty();
    assertThat(topic.trouble(story, "cake")).isEmpty();
    assertThat(of("actions", 0).trouble(story, "wait")).contains(Trouble.RESERVED);
    assertThat(of("persona").trouble(story, "me")).contains(Trouble.RESERVED);
  }
}
