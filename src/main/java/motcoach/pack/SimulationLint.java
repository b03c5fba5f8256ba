package motcoach.pack;

import java.util.List;
import java.util.Map;
import motcoach.scenario.Scenario;
import motcoach.scenario.robot.Reached;
import motcoach.scenario.robot.Robot;
import motcoach.scenario.robot.RobotRun;
import motcoach.scenario.robot.Simulation;

/** Finds in what robots did what an author should know. */
public final class SimulationLint {
  private static final int IDEAL = 85;
  private static final double SOMETIMES = 0.05;
  private static final int CAUGHT = 15;
  private static final int APART = 8;
  private static final int NEAR_PERFECT = 15;

  private static final Map<Reached.Kind, String> LISTS =
      Map.of(
          Reached.Kind.BEAT, "beats",
          Reached.Kind.EVENT, "events",
          Reached.Kind.ENDING, "endings",
          Reached.Kind.EXPECTATION, "expectations");

  private final Scenario scenario;
  private final ListPlaces places;
  private final Problems problems;

  private SimulationLint(Scenario scenario, ListPlaces places, Problems problems) {
    this.scenario = scenario;
    this.places = places;
    this.problems = problems;
  }

  /**
   * Everything worth saying about one scenario.
   *
   * @param simulations of the same scenario, one for each language
   * @param source the bytes of its file, for the places
   * @param file how it is named in problems
   */
  public static List<Problem> check(List<Simulation> simulations, String file, byte[] source) {
    Problems problems = new Problems();
    Scenario scenario = simulations.get(0).scenario();
    ListPlaces places =
        new JsonSource()
            .read(file, source, new Problems())
            .map(ListPlaces::new)
            .orElseGet(() -> new ListPlaces(new Located.Null(Place.whole(file))));
    SimulationLint lint = new SimulationLint(scenario, places, problems);
    simulations.forEach(lint::check);
    lint.languages(simulations);
    lint.missed(simulations);
    return problems.list();
  }

  private void check(Simulation simulation) {
    String in = simulation.language().id();
    RobotRun ideal = simulation.run(Robot.IDEAL);
    if (ideal.total().most() < scenario.passMark() || ideal.finished() == 0) {
      problems.error(
          places.of("pass-mark"),
          "MOT120",
          "The pass mark cannot be reached ("
              + in
              + "): the best way found brings "
              + ideal.total().most()
              + ".",
          "及格线达不到（" + in + "）：找到的最好走法也只有 " + ideal.total().most() + " 分。");
    } else if (ideal.total().mean() < IDEAL) {
      problems.warning(
          places.of("criteria"),
          "MOT123",
          "Even the best way found brings only "
              + Math.round(ideal.total().mean())
              + " ("
              + in
              + ").",
          "找到的最好走法也只有 " + Math.round(ideal.total().mean()) + " 分（" + in + "）。");
    }
    for (Robot bad :
        List.of(Robot.SILENT, Robot.RUDE, Robot.PROMISE_EVERYTHING, Robot.OVER_GIVING)) {
      RobotRun run = simulation.run(bad);
      if (run.passed() > run.plays() * SOMETIMES) {
        problems.error(
            places.of("pass-mark"),
            "MOT121",
            "The robot \""
                + bad.id()
                + "\" passes in "
                + run.passed()
                + " of "
                + run.plays()
                + " plays ("
                + in
                + ").",
            "“"
                + bad.id()
                + "”这样的机器学员，"
                + run.plays()
                + " 遍里有 "
                + run.passed()
                + " 遍及格（"
                + in
                + "）。");
      }
    }
    caught(simulation.run(Robot.PROMISE_EVERYTHING), true, in);
    caught(simulation.run(Robot.OVER_GIVING), false, in);
    if (simulation.run(Robot.RANDOM).total().mean()
        > simulation.run(Robot.AVERAGE).total().mean()) {
      problems.warning(
          places.of("criteria"),
          "MOT124",
          "Clicking at random scores higher than an average trainee (" + in + ").",
          "胡乱点选的得分比一般学员还高（" + in + "）。");
    }
    int end = ideal.mood().get(ideal.mood().size() - 1);
    if (end < scenario.persona().baseline() - NEAR_PERFECT + 20) {
      problems.warning(
          places.of("persona"),
          "MOT126",
          "After the best way found the customer is at "
              + end
              + ", far from the perfect curve ("
              + in
              + ").",
          "走了最好的路，客户心情也只到 " + end + "，离“完美”曲线还远（" + in + "）。");
    }
  }

  /** Empty promises must be seen by the realistic lamp, over-giving by the win-win lamp. */
  private void caught(RobotRun run, boolean realistic, String in) {
    int green = realistic ? run.realistic() : run.winWin();
    if (green > CAUGHT) {
      String lamp = realistic ? "realistic" : "win-win";
      problems.warning(
          places.of("elements"),
          "MOT125",
          "The lamp \""
              + lamp
              + "\" is green for "
              + green
              + "% of the plays of \""
              + run.robot().id()
              + "\" ("
              + in
              + ").",
          "“" + run.robot().id() + "”有 " + green + "% 的演练“" + lamp + "”灯仍是绿的（" + in + "）。");
    }
  }

  private void languages(List<Simulation> simulations) {
    if (simulations.size() < 2) {
      return;
    }
    double one = simulations.get(0).run(Robot.IDEAL).total().mean();
    double other = simulations.get(1).run(Robot.IDEAL).total().mean();
    if (Math.abs(one - other) > APART) {
      problems.warning(
          places.of("beats"),
          "MOT122",
          "The best way brings "
              + Math.round(one)
              + " in one language and "
              + Math.round(other)
              + " in the other.",
          "最好的走法在两种语言里得分不同：" + Math.round(one) + " 与 " + Math.round(other) + "。");
    }
  }

  /** The beat for what nobody thought of may well never be needed. */
  private boolean isSafetyNet(String beat) {
    return scenario.beat(beat).filter(b -> StoryLint.isAlways(b.when())).isPresent();
  }

  private void missed(List<Simulation> simulations) {
    for (Reached.Kind kind : Reached.Kind.values()) {
      for (String id : simulations.get(0).reached().missed(kind, scenario)) {
        if (kind == Reached.Kind.BEAT && isSafetyNet(id)) {
          continue;
        }
        boolean nowhere =
            simulations.stream().allMatch(s -> s.reached().missed(kind, scenario).contains(id));
        if (nowhere) {
          problems.warning(
              places.of(LISTS.get(kind), id),
              "MOT127",
              "No robot ever came to \"" + id + "\" in \"" + LISTS.get(kind) + "\".",
              "没有一个机器学员走到过“" + LISTS.get(kind) + "”里的“" + id + "”。");
        }
      }
    }
  }
}
