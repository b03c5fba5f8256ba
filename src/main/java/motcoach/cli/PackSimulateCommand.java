package motcoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.pack.JsonWriter;
import motcoach.pack.Pack;
import motcoach.pack.Problem;
import motcoach.pack.SimulationLint;
import motcoach.scenario.Scenario;
import motcoach.scenario.robot.Reached;
import motcoach.scenario.robot.RobotRun;
import motcoach.scenario.robot.Simulation;
import motcoach.scenario.robot.Simulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets robots play the scenarios of a pack and says what came of it. */
@Command(name = "simulate")
final class PackSimulateCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 20;

  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "ID|PATH")
  private String pack;

  @Option(names = "--scenario", paramLabel = "ID")
  private String only;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  @Option(names = "--plays", paramLabel = "N")
  private int plays = 1000;

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  @Option(names = "--route")
  private boolean route;

  @Option(names = "--json")
  private boolean json;

  PackSimulateCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    PackChoice packs = new PackChoice(here, common.dataFolder(here.environment(), here.words()));
    Pack chosen = packs.pack(pack);
    List<Scenario> scenarios =
        only == null ? chosen.scenarios() : List.of(packs.scenario(chosen, Optional.of(only)));
    Simulator simulator = new Simulator(packs.engine(chosen));
    boolean fine = true;
    for (Scenario scenario : scenarios) {
      List<Simulation> simulations = new ArrayList<>();
      for (Language spoken : language == null ? List.of(Language.values()) : List.of(language)) {
        long start = System.nanoTime();
        Simulation simulation = simulator.run(scenario, spoken, plays, seed);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (json) {
          here.terminal().write(JsonWriter.line(SimulationJson.of(simulation)));
        } else if (route) {
          simulation.best().forEach(in -> here.terminal().say(SimulationJson.answer(in)));
        } else {
          print(simulation, millis);
        }
        simulations.add(simulation);
      }
      fine &= report(packs.file(pack, scenario), simulations);
    }
    return fine ? 0 : Failure.PROBLEMS;
  }

  /** Says what the author should know; true when there is nothing. */
  private boolean report(PackChoice.ScenarioFile file, List<Simulation> simulations) {
    List<Problem> problems = SimulationLint.check(simulations, file.name(), file.bytes());
    Language words = here.words().language();
    problems.forEach(
        problem -> {
          if (json || route) {
            here.terminal().complain(problem.line(words));
          } else {
            here.terminal().say(problem.line(words));
          }
        });
    return problems.isEmpty();
  }

  private void print(Simulation simulation, long millis) {
    Words words = here.words();
    Terminal terminal = here.terminal();
    terminal.say(
        words.say(
            "simulate.head",
            simulation.scenario().id(),
            simulation.language().id(),
            plays,
            millis / 1000.0));
    terminal.say(words.say("simulate.columns"));
    simulation.runs().forEach(run -> terminal.say(row(run)));
    for (Reached.Kind kind : Reached.Kind.values()) {
      List<String> missed = simulation.reached().missed(kind, simulation.scenario());
      int reached = simulation.reached().ids(kind).size();
      String name = words.name("simulate", kind);
      terminal.say(
          missed.isEmpty()
              ? words.say("simulate.reached", name, reached)
              : words.say("simulate.missed", name, reached, missed.size(), some(missed)));
    }
  }

  private static String some(List<String> ids) {
    String shown = String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_SHOWN)));
    return ids.size() > MOST_SHOWN ? shown + " …" : shown;
  }

  private String row(RobotRun run) {
    StringBuilder row = new StringBuilder("  ");
    row.append(String.format("%-19s", run.robot().id()));
    row.append(
        String.format(
            "%3d %3.0f %3d %5d%%",
            run.total().least(),
            run.total().mean(),
            run.total().most(),
            Math.round(100.0 * run.passed() / Math.max(1, run.plays()))));
    for (Stage stage : Stage.values()) {
      row.append(String.format("%4.0f", run.stages().get(stage).mean()));
    }
    row.append("  ");
    for (FiveC c : FiveC.values()) {
      row.append(String.format("%4.1f", run.fiveC().get(c).mean()));
    }
    row.append(
        String.format("%5d%%%5d%%%6.0f  ", run.realistic(), run.winWin(), run.turns().mean()));
    row.append(run.mood().get(0)).append('→').append(run.mood().get(run.mood().size() - 1));
    row.append("  ").append(run.endings());
    return row.toString();
  }
}
