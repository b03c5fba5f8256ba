package motcoach.scenario.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motcoach.method.Language;
import motcoach.scenario.Beat;
import motcoach.scenario.Condition;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;

class ChaseTest {
  private static final Scenario SCENARIO = LateOrder.scenario();
  private static final Moves MOVES = new Moves(SCENARIO, Language.EN);

  private static Way opening() {
    Setup setup = new Setup(Mode.TEST, Language.EN, 1);
    return Way.opening(LateOrder.engine().forRobots(SCENARIO).begin(SCENARIO, setup));
  }

  private static Set<String> metOn(Chase chase) {
    Set<String> met = new HashSet<>();
    int steps = 0;
    while (!chase.done()) {
      chase.step(way -> met.addAll(way.play().metBeats()));
      assertThat(++steps).isLessThan(100);
    }
    return met;
  }

  @Test
  void whatWasGoneAfterIsMetEvenAtTheEndOfTheStory() {
    Beat bye =
        SCENARIO.beats().stream().filter(b -> b.id().equals("bye")).findFirst().orElseThrow();
    Chase chase =
        new Chase(MOVES, bye.when(), play -> play.metBeats().contains("bye"), List.of(opening()));

    assertThat(metOn(chase)).contains("bye");
  }

  @Test
  void itGivesUpWhatCannotBe() {
    Chase chase = new Chase(MOVES, Condition.NEVER, play -> false, List.of(opening()));

    assertThat(metOn(chase)).isNotEmpty();
    assertThat(chase.done()).isTrue();
  }

  @Test
  void oneAfterTheOtherEverythingMissedIsGoneAfter() {
    Reached reached = new Reached();
    reached.add(opening().play());
    List<Way> known = new ArrayList<>(List.of(opening()));
    Chases chases = new Chases(MOVES, SCENARIO, reached, known);
    double part = chases.part();
    while (chases.step(way -> reached.add(way.play()))) {
      assertThat(chases.part()).isBetween(part, 1.0);
      part = chases.part();
    }

    assertThat(reached.missed(Reached.Kind.ENDING, SCENARIO)).isEmpty();
    assertThat(reached.missed(Reached.Kind.BEAT, SCENARIO))
        .as("the last resort, where no other fits")
        .isSubsetOf("any");
  }

  @Test
  void aPlayTellsHowMuchOfAConditionIsMissing() {
    Play play = opening().play();
    Condition never = Condition.NEVER;

    assertThat(play.missing(Condition.ALWAYS)).isZero();
    assertThat(play.missing(never)).isEqualTo(1);
    assertThat(play.missing(new Condition.Not(never))).isZero();
    assertThat(play.missing(new Condition.All(List.of(never, Condition.ALWAYS, never))))
        .isEqualTo(2);
    assertThat(
            play.missing(
                new Condition.Any(
                    List.of(new Condition.All(List.of(never, never)), new Condition.FlagSet("x")))))
        .isEqualTo(1);
  }
}
