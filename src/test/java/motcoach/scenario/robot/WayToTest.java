package motcoach.scenario.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.studio.tryout.LateOrder;
import motcoach.studio.tryout.Standing;
import motcoach.studio.tryout.Tryout;
import org.junit.jupiter.api.Test;

class WayToTest {
  private static final Setup SETUP = new Setup(Mode.PRACTICE, Language.EN, 1);
  private static final Scenario SCENARIO = LateOrder.scenario();

  private static Optional<List<Input>> way(String beat) {
    WayTo way = new WayTo(LateOrder.engine(), SCENARIO, SETUP, beat);
    int steps = 0;
    while (way.step()) {
      assertThat(++steps).isLessThan(100);
      assertThat(way.part()).isBetween(0.0, 1.0);
    }
    return way.inputs();
  }

  @Test
  void the_first_beat_needs_no_way() {
    assertThat(way("opening")).contains(List.of());
  }

  @Test
  void a_way_leads_just_to_the_beat() {
    for (String beat : List.of("five-minutes", "plan", "agreed", "door", "bye", "unclear")) {
      List<Input> inputs = way(beat).orElseThrow(() -> new AssertionError(beat));
      Tryout tryout = Tryout.from(SETUP).with(inputs);
      Standing there = tryout.replay(LateOrder.engine(), SCENARIO);
      Standing before = tryout.first(inputs.size() - 1).replay(LateOrder.engine(), SCENARIO);

      assertThat(there.misfit()).isEmpty();
      assertThat(there.play().metBeats()).as(beat).contains(beat);
      assertThat(before.play().metBeats()).as(beat).doesNotContain(beat);
    }
    assertThat(way("five-minutes").orElseThrow()).containsExactly(new Input.Chose("soon"));
  }

  @Test
  void none_is_found_where_none_is() {
    assertThat(way("nowhere")).isEmpty();
  }

  @Test
  void a_simulation_in_steps_is_the_same_as_at_once() {
    Rounds rounds = new Rounds(LateOrder.engine(), SCENARIO, Language.EN, 6, 2_000, 1);
    double part = 0;
    while (rounds.step()) {
      assertThat(rounds.part()).isBetween(part, 1.0);
      part = rounds.part();
    }
    Rounds again = new Rounds(LateOrder.engine(), SCENARIO, Language.EN, 6, 2_000, 1);
    while (again.step()) {
      again.part();
    }

    assertThat(rounds.simulation().runs()).isEqualTo(again.simulation().runs());
    assertThat(rounds.simulation().run(Robot.RUDE).plays()).isEqualTo(6);
    assertThat(rounds.simulation().reached().missed(Reached.Kind.ENDING, SCENARIO)).isEmpty();
  }

  @Test
  void what_was_found_before_it_is_stopped_can_be_seen() {
    Rounds rounds = new Rounds(LateOrder.engine(), SCENARIO, Language.EN, 6, 2_000, 1);
    rounds.step();

    assertThat(rounds.simulation().run(Robot.IDEAL).plays()).isZero();
  }
}
