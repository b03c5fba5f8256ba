package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import motcoach.method.Language;
import motcoach.scenario.Engine;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;

/** Lets robots play a scenario many times. The same seed gives the same result. */
public final class Simulator {
  /** A robot that comes to no ending by then is stopped. */
  private static final int MOST_INPUTS = 120;

  private static final int WANDERING_STEPS = 60_000;

  private final Engine engine;

  public Simulator(Engine engine) {
    this.engine = engine;
  }

  /**
   * Plays {@code plays} times with each robot and then wanders about for what none of them met.
   * Uses all processors; stops between plays when the thread is interrupted.
   */
  public Simulation run(Scenario scenario, Language language, int plays, long seed) {
    Plays begin = engine.forRobots(scenario);
    Moves moves = new Moves(scenario, language);
    List<Input> best = new Route(moves).best(begin.begin(scenario, setup(language, seed)));
    Players players = new Players(moves, best);
    Reached reached = new Reached();
    List<RobotRun> runs = new ArrayList<>();
    for (Robot robot : Robot.values()) {
      List<Ended> ends =
          IntStream.range(0, plays)
              .parallel()
              .mapToObj(i -> play(robot, players, begin, scenario, language, seed + i))
              .toList();
      ends.forEach(end -> reached.add(end.play));
      runs.add(RobotRun.of(robot, ends.stream().map(Ended::result).toList()));
    }
    List<Play> starts = new ArrayList<>();
    Play play = begin.begin(scenario, setup(language, seed));
    starts.add(play);
    for (Input input : best) {
      play = play.take(input).play();
      starts.add(play);
    }
    new Wanderer(moves, seed).walk(starts, WANDERING_STEPS, reached);
    return new Simulation(scenario, language, runs, reached, best);
  }

  /**
   * The ideal robot's play alone: much quicker than {@link #run}, for asking only whether there is
   * a good way to an end.
   */
  public Play ideal(Scenario scenario, Language language, long seed) {
    Play play = engine.forRobots(scenario).begin(scenario, setup(language, seed));
    for (Input input : new Route(new Moves(scenario, language)).best(play)) {
      play = play.take(input).play();
    }
    return play;
  }

  private record Ended(Play play, RobotRun.Result result) {}

  private static Ended play(
      Robot robot, Players players, Plays begin, Scenario scenario, Language language, long seed) {
    SplittableRandom random = new SplittableRandom(seed * 31 + robot.ordinal());
    Play play = begin.begin(scenario, setup(language, seed));
    for (int step = 0; step < MOST_INPUTS && !play.over(); step++) {
      play = play.take(players.next(robot, play, step, random)).play();
    }
    return new Ended(play, RobotRun.Result.of(play));
  }

  private static Setup setup(Language language, long seed) {
    return new Setup(Mode.TEST, language, seed);
  }
}
