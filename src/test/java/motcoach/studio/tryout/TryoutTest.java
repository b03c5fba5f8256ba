package motcoach.studio.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.TurnEvent;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;

class TryoutTest {
  private static final Tryout EMPTY = Tryout.from(new Setup(Mode.PRACTICE, Language.EN, 1));
  private static final Tryout ASKED =
      EMPTY.and(new Input.Chose("sorry-when")).and(new Input.Said("I will bring it to your home."));

  private static Standing replay(Tryout tryout, Draft draft) {
    return tryout.replay(LateOrder.engine(), LateOrder.scenario(draft));
  }

  @Test
  void an_empty_one_stands_at_the_opening() {
    Standing standing = replay(EMPTY, LateOrder.draft());

    assertThat(standing.play()).isEqualTo(standing.opening());
    assertThat(standing.fits()).isZero();
    assertThat(standing.misfit()).isEmpty();
  }

  @Test
  void what_was_said_stays_at_the_same_turn_when_a_line_changes() {
    Draft reworded = LateOrder.with(Value.text("No cake?", "没有蛋糕？"), "beats", 0, "say", 0);

    Standing standing = replay(ASKED, reworded);

    assertThat(standing.play().turn()).isEqualTo(2);
    assertThat(standing.play().transcript().get(0).words()).isEqualTo("No cake?");
    assertThat(standing.misfit()).isEmpty();
  }

  @Test
  void it_stops_at_the_first_input_that_does_not_fit_and_keeps_the_rest() {
    Tryout three = ASKED.and(new Input.Chose("yes"));
    Draft without = LateOrder.draft().remove(Spot.of(LateOrder.FILE, "beats", 7, "options", 0));

    Standing standing = replay(three, without);

    assertThat(standing.fits()).isEqualTo(2);
    assertThat(standing.misfitTurn()).contains(3);
    assertThat(standing.misfit()).contains(new Standing.Misfit(2, TurnEvent.Why.NO_SUCH_OPTION));
    assertThat(replay(three, LateOrder.draft()).misfit()).isEmpty();
  }

  @Test
  void going_back_and_changing_the_setup_give_new_values() {
    assertThat(ASKED.first(1).inputs()).containsExactly(new Input.Chose("sorry-when"));
    assertThat(ASKED.first(-1).inputs()).isEmpty();
    assertThat(replay(ASKED.in(Language.ZH), LateOrder.draft()).play().transcript().get(0).words())
        .startsWith("也没人给我来个电话，蛋糕还没好？");
    assertThat(ASKED.in(Mode.TEST).setup().mode()).isEqualTo(Mode.TEST);
    assertThat(ASKED.inputs()).hasSize(2);
  }

  @Test
  void a_line_is_found_where_it_was_written() {
    Standing standing = replay(ASKED, LateOrder.draft());
    var lines = standing.play().transcript();

    assertThat(Whence.of(lines.get(0), java.util.Optional.empty(), standing.opening()))
        .contains(new Whence(Kind.BEAT, "opening"));
    Standing.Step first = standing.stepOf(lines.get(2)).orElseThrow();
    assertThat(first).isEqualTo(standing.steps().get(0));
    assertThat(Whence.of(lines.get(2), java.util.Optional.of(first.before()), first.after().play()))
        .contains(new Whence(Kind.EXPECTATION, "party"));
    assertThat(standing.stepOf(lines.get(0))).isEmpty();
  }

  @Test
  void nothing_is_found_for_words_nobody_wrote() {
    Scenario scenario = LateOrder.scenario();
    Standing standing = ASKED.replay(LateOrder.engine(), scenario);

    assertThat(
            Whence.of(
                standing.play().transcript().get(1), java.util.Optional.empty(), standing.play()))
        .isEmpty();
  }
}
