package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.scenario.Engine;
import motcoach.scenario.Scenario;
import motcoach.scenario.robot.Reached;
import motcoach.scenario.robot.Robot;
import motcoach.scenario.robot.RobotRun;
import motcoach.scenario.robot.Simulation;
import motcoach.scenario.robot.Simulator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Robots in the small scenario every new pack begins with. */
class RobotsTest {
  private static final int PLAYS = 40;
  private static Engine engine;
  private static String story;

  @BeforeAll
  static void load() throws IOException {
    engine = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();
    try (InputStream file =
        RobotsTest.class.getResourceAsStream("/templates/late-order/scenarios/late-order.json")) {
      story = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Scenario read(String text) {
    ScenarioFiles.Outcome outcome =
        new ScenarioFiles().read("late-order.json", text.getBytes(StandardCharsets.UTF_8));
    return outcome.scenario().orElseThrow(() -> new AssertionError(outcome.problems()));
  }

  private static Simulation played(String text, Language language) {
    return new Simulator(engine).run(read(text), language, PLAYS, 1);
  }

  private static List<Problem> found(String text) {
    List<Simulation> both =
        Stream.of(Language.values()).map(language -> played(text, language)).toList();
    return SimulationLint.check(both, "late-order.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static int lineOf(String text, String piece) {
    return (int) text.substring(0, text.indexOf(piece)).chars().filter(c -> c == '\n').count() + 1;
  }

  private static void isSaidAt(String text, String code, String piece) {
    assertThat(found(text)).anyMatch(p -> p.code().equals(code) && p.line() == lineOf(text, piece));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachComesWhereItsMannerLeads(Language language) {
    Simulation simulation = played(story, language);

    RobotRun ideal = simulation.run(Robot.IDEAL);
    assertThat(ideal.total().least()).isGreaterThanOrEqualTo(85);
    assertThat(ideal.passed()).isEqualTo(PLAYS);
    assertThat(ideal.endings()).containsOnlyKeys("on-the-table");
    assertThat(simulation.run(Robot.SILENT).passed()).isZero();
    assertThat(simulation.run(Robot.RUDE).passed()).isZero();
    assertThat(simulation.run(Robot.RUDE).mood().get(10)).isLessThan(-60);
    assertThat(simulation.run(Robot.PROMISE_EVERYTHING).realistic()).isLessThan(ideal.realistic());
    assertThat(simulation.run(Robot.OVER_GIVING).winWin()).isLessThan(ideal.winWin());
    assertThat(simulation.run(Robot.AVERAGE).total().mean()).isLessThan(ideal.total().mean());
  }

  @Test
  void everythingInTheStoryIsMet() {
    Simulation simulation = played(story, Language.EN);

    assertThat(simulation.reached().missed(Reached.Kind.BEAT, simulation.scenario()))
        .containsExactly("any");
    assertThat(simulation.reached().missed(Reached.Kind.EVENT, simulation.scenario())).isEmpty();
    assertThat(simulation.reached().missed(Reached.Kind.ENDING, simulation.scenario())).isEmpty();
    assertThat(simulation.reached().missed(Reached.Kind.EXPECTATION, simulation.scenario()))
        .isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameResult() {
    Simulation once = played(story, Language.ZH);
    Simulation again = played(story, Language.ZH);

    assertThat(again.runs()).isEqualTo(once.runs());
    assertThat(again.best()).isEqualTo(once.best());
    assertThat(again.reached().ids(Reached.Kind.BEAT))
        .isEqualTo(once.reached().ids(Reached.Kind.BEAT));
  }

  @Test
  void aPassMarkNobodyReachesIsSaid() {
    isSaidAt(story.replace("\"pass-mark\": 88", "\"pass-mark\": 100"), "MOT120", "\"pass-mark\"");
  }

  @Test
  void aBadWayThatPassesIsSaid() {
    isSaidAt(story.replace("\"pass-mark\": 88", "\"pass-mark\": 3"), "MOT121", "\"pass-mark\"");
  }

  @Test
  void aBeatNobodyMeetsIsSaid() {
    String hidden =
        story.replace(
            "\"id\": \"plan\",",
            "\"id\": \"never\", \"who\": \"gao\", \"when\": {\"all\": [{\"emotion\": {\"at-least\": 99}},"
                + " {\"stage\": [\"act\"]}]}, \"say\": [{\"en\": \"x\", \"zh\": \"某\"}]}, {\n\"id\":"
                + " \"plan\",");
    assertThat(found(hidden))
        .anyMatch(p -> p.code().equals("MOT127") && p.message().en().contains("never"));
  }

  @Test
  void aLampThatStaysGreenForEmptyPromisesIsSaid() {
    String possible = story.replace("\"feasible\": \"impossible\"", "\"feasible\": \"within\"");
    isSaidAt(possible, "MOT125", "\"elements\"");
  }
}
