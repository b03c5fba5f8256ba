package motcoach.scenario.robot;

import java.util.List;
import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Scenario;

/**
 * What robots found out about one scenario in one language.
 *
 * @param runs one for each robot, in their order
 * @param reached everything that came up in any play
 * @param best the inputs of the ideal robot
 */
public record Simulation(
    Scenario scenario, Language language, List<RobotRun> runs, Reached reached, List<Input> best) {
  public Simulation {
    runs = List.copyOf(runs);
    best = List.copyOf(best);
  }

  public RobotRun run(Robot robot) {
    return runs.get(robot.ordinal());
  }
}
