package motcoach.studio.trainees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;

class DoingsTest {
  private static final Setup SETUP = new Setup(Mode.PRACTICE, Language.EN, 1);
  private static final Scenario SCENARIO = LateOrder.scenario();
  private static final String GOOD = SCENARIO.endings().get(0).id();

  private static Talked ended(int total, Verdict.Outcome first) {
    List<Talked.Mark> marks = new ArrayList<>();
    SCENARIO
        .criteria()
        .forEach(each -> marks.add(new Talked.Mark(each.concept(), Verdict.Outcome.UNSURE)));
    marks.set(0, new Talked.Mark(marks.get(0).concept(), first));
    return new Talked(
        SETUP,
        List.of(),
        Optional.of(new Talked.Outcome(Optional.of(GOOD), total)),
        marks,
        Optional.empty());
  }

  private static Talked said(Optional<Talked.Outcome> outcome, String... lines) {
    List<Input> inputs = new ArrayList<>();
    List.of(lines).forEach(line -> inputs.add(new Input.Said(line)));
    return new Talked(SETUP, List.of(Stage.ACT), outcome, List.of(), Optional.of(inputs));
  }

  private static Doings of(List<Talked> talks) {
    return Doings.of(SCENARIO, talks, LateOrder.engine());
  }

  @Test
  void of_nobody_there_is_nothing_to_tell() {
    Doings none = of(List.of());
    assertThat(none.none()).isTrue();
    assertThat(none.criteria()).hasSameSizeAs(SCENARIO.criteria());
    assertThat(none.criteria().get(0).seen()).isZero();
  }

  @Test
  void who_gives_up_is_counted_where_he_was_and_who_goes_on_is_not() {
    Optional<Talked.Outcome> up = Optional.of(new Talked.Outcome(Optional.empty(), 0));
    Talked unseen = new Talked(SETUP, List.of(), up, List.of(), Optional.empty());
    Talked late =
        new Talked(SETUP, List.of(Stage.PROPOSE, Stage.EXPLORE), up, List.of(), Optional.empty());
    Doings doings = of(List.of(unseen, late, said(up, "Hm."), said(Optional.empty(), "Hm.")));
    assertThat(doings.talks()).isEqualTo(4);
    assertThat(doings.worded()).isEqualTo(2);
    assertThat(doings.left())
        .as("with words it is seen where")
        .containsExactlyInAnyOrderEntriesOf(Map.of(Stage.EXPLORE, 2, Stage.PROPOSE, 1));
    assertThat(doings.endings()).isEmpty();
  }

  @Test
  void what_is_not_understood_is_kept_in_groups_and_what_is_understood_is_not() {
    Doings doings =
        of(
            List.of(
                said(Optional.empty(), "Purple elephants sing.", "When do you need the cake?"),
                said(Optional.empty(), "purple elephant sings")));
    assertThat(doings.replies())
        .containsExactly(new Alike("Purple elephants sing.", Language.EN, 2));
  }

  @Test
  void a_criterion_says_how_many_met_it_and_from_ten_talks_on_how_it_goes_with_the_total() {
    List<Talked> talks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      talks.add(ended(80, Verdict.Outcome.MET));
      talks.add(ended(40, i == 0 ? Verdict.Outcome.VIOLATED : Verdict.Outcome.NOT_SEEN));
    }
    talks.add(ended(0, Verdict.Outcome.UNSURE));
    talks.add(ended(0, Verdict.Outcome.NO_OPPORTUNITY));
    Doings.Row row = of(talks).criteria().get(0);
    assertThat(row.met()).isEqualTo(5);
    assertThat(row.seen()).isEqualTo(10);
    assertThat(row.tells().orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(of(talks).endings()).containsExactly(Map.entry(GOOD, 12));
    assertThat(of(talks.subList(0, 9)).criteria().get(0).tells()).isEmpty();
  }

  @Test
  void a_talk_of_a_scenario_with_other_criteria_is_not_taken_for_the_same() {
    Talked talk = ended(80, Verdict.Outcome.MET);
    Talked fewer =
        new Talked(SETUP, List.of(), talk.outcome(), talk.marks().subList(0, 1), Optional.empty());
    assertThat(of(List.of(fewer)).criteria().get(0).seen()).isZero();
    assertThat(of(List.of(talk)).criteria().get(0).seen()).isEqualTo(1);
  }
}
