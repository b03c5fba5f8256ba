package motcoach.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import motcoach.scenario.Input;
import motcoach.scenario.robot.Reached;
import motcoach.scenario.robot.RobotRun;
import motcoach.scenario.robot.Simulation;

/** A simulation as {@code pack simulate --json} prints it, one object a scenario and language. */
final class SimulationJson {
  private SimulationJson() {}

  static Map<String, Object> of(Simulation simulation) {
    Map<String, Object> missed = new LinkedHashMap<>();
    for (Reached.Kind kind : Reached.Kind.values()) {
      missed.put(
          kind.name().toLowerCase(Locale.ROOT),
          simulation.reached().missed(kind, simulation.scenario()));
    }
    return ReadingJson.object(
        "scenario", simulation.scenario().id(),
        "lang", simulation.language().id(),
        "robots", ReadingJson.list(simulation.runs(), SimulationJson::run),
        "missed", missed,
        "best", ReadingJson.list(simulation.best(), SimulationJson::answer));
  }

  private static Map<String, Object> run(RobotRun run) {
    Map<String, Object> stages = new LinkedHashMap<>();
    run.stages().forEach((stage, range) -> stages.put(stage.id(), range(range)));
    Map<String, Object> fiveC = new LinkedHashMap<>();
    run.fiveC().forEach((c, range) -> fiveC.put(c.id(), range(range)));
    return ReadingJson.object(
        "robot", run.robot().id(),
        "plays", run.plays(),
        "finished", run.finished(),
        "passed", run.passed(),
        "total", range(run.total()),
        "turns", range(run.turns()),
        "stages", stages,
        "five-c", fiveC,
        "endings", run.endings(),
        "realistic", run.realistic(),
        "win-win", run.winWin(),
        "mood", run.mood());
  }

  private static Map<String, Object> range(RobotRun.Range range) {
    return ReadingJson.object(
        "least", range.least(),
        "mean", Math.round(range.mean() * 10) / 10.0,
        "most", range.most());
  }

  /** An input as a line of a file of answers. */
  static String answer(Input input) {
    if (input instanceof Input.Chose chose) {
      return "@" + chose.option();
    } else if (input instanceof Input.Did did) {
      return "@" + did.action();
    } else if (input instanceof Input.Said said) {
      return said.words();
    }
    Input.Corrected corrected = (Input.Corrected) input;
    return (corrected.meant() ? "@+" : "@-") + corrected.element();
  }
}
