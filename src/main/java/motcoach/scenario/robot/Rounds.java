package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * A simulation in steps of some tenths of a second, for those who want to see how far it is or to
 * stop it: first the best way is looked for, then each robot plays, then a sweep goes through the
 * story and somebody wanders about for what none of them met, and in the end each beat and ending
 * nobody met is gone after. The same arguments give the same simulation. Not safe to share.
 */
public final class Rounds {
  /** A robot that comes to no ending by then is stopped. */
  private static final int MOST_INPUTS = 120;

  private static final int PLAYS_AT_ONCE = 4;
  private static final int INPUTS_AT_ONCE = 1_000;

  private static final double FOR_ROUTE = 0.3;
  private static final double FOR_ROBOTS = 0.2;
  private static final double FOR_SWEEP = 0.2;
  private static final double FOR_WANDERING = 0.2;

  private final Plays begin;
  private final Scenario scenario;
  private final Language language;
  private final int plays;
  private final int wandering;
  private final long seed;
  private final Moves moves;
  private final Route route;
  private final Sweep sweep;
  private final Wanderer wanderer;
  private final Reached reached = new Reached();
  private final Map<Robot, List<RobotRun.Result>> results = new EnumMap<>(Robot.class);
  private boolean routed;
  private int played;
  private boolean setOut;
  private Optional<Chases> chases = Optional.empty();

  /**
   * @param plays of each robot
   * @param wandering how many inputs are tried to see everything
   */
  public Rounds(
      Engine engine, Scenario scenario, Language language, int plays, int wandering, long seed) {
    this.begin = engine.forRobots(scenario);
    this.scenario = scenario;
    this.language = language;
    this.plays = plays;
    this.wandering = wandering;
    this.seed = seed;
    moves = new Moves(scenario, language);
    route = new Route(moves, opening(seed));
    sweep = new Sweep(moves, opening(seed));
    wanderer = new Wanderer(moves, seed);
    for (Robot robot : Robot.values()) {
      results.put(robot, new ArrayList<>());
    }
  }

  /** Goes on for a while; false when everything is done. */
  public boolean step() {
    if (!routed) {
      routed = !route.step();
    } else if (played < robots() * plays) {
      play();
    } else if (!sweep.done()) {
      sweep.step(this::swept);
    } else if (wanderer.taken() < wandering) {
      wander();
    } else {
      return chase().step(way -> reached.add(way.play()));
    }
    return true;
  }

  /** Begins when all others have done what they can. */
  private Chases chase() {
    if (chases.isEmpty()) {
      chases = Optional.of(new Chases(moves, scenario, reached, wanderer.known()));
    }
    return chases.get();
  }

  /** How far it is, from 0 to 1. */
  public double part() {
    double robots = played / (double) (robots() * plays);
    double seen = Math.min(1, wanderer.taken() / (double) wandering);
    return FOR_ROUTE * (routed ? 1 : route.part())
        + FOR_ROBOTS * robots
        + FOR_SWEEP * sweep.part()
        + FOR_WANDERING * seen
        + (1 - FOR_ROUTE - FOR_ROBOTS - FOR_SWEEP - FOR_WANDERING)
            * chases.map(Chases::part).orElse(0.0);
  }

  /** What was found out so far. */
  public Simulation simulation() {
    List<RobotRun> runs = new ArrayList<>();
    results.forEach((robot, ends) -> runs.add(RobotRun.of(robot, ends)));
    return new Simulation(scenario, language, runs, reached, route.best());
  }

  private static int robots() {
    return Robot.values().length;
  }

  /** Some plays of one robot. */
  private void play() {
    Robot robot = Robot.values()[played / plays];
    int from = played % plays;
    int to = Math.min(plays, from + PLAYS_AT_ONCE);
    Players players = new Players(moves, route.best());
    List<Ended> ends =
        IntStream.range(from, to).parallel().mapToObj(i -> play(robot, players, seed + i)).toList();
    ends.forEach(end -> reached.add(end.play));
    ends.forEach(end -> results.get(robot).add(end.result));
    played += to - from;
  }

  private record Ended(Play play, RobotRun.Result result) {}

  private Ended play(Robot robot, Players players, long one) {
    SplittableRandom random = new SplittableRandom(one * 31 + robot.ordinal());
    Play play = opening(one);
    for (int step = 0; step < MOST_INPUTS && !play.over(); step++) {
      play = play.take(players.next(robot, play, step, random)).play();
    }
    return new Ended(play, RobotRun.Result.of(play));
  }

  private void wander() {
    if (!setOut) {
      setOut = true;
      Way way = Way.opening(opening(seed));
      start(way);
      for (Input input : route.best()) {
        way = way.and(input);
        start(way);
      }
    }
    wanderer.walk(wanderer.taken() + INPUTS_AT_ONCE, wandering, way -> reached.add(way.play()));
  }

  private void swept(Way way) {
    if (reached.add(way.play()) && !way.play().over()) {
      wanderer.startFrom(way);
    }
  }

  private void start(Way way) {
    wanderer.startFrom(way);
    reached.add(way.play());
  }

  private Play opening(long one) {
    return begin.begin(scenario, new Setup(Mode.TEST, language, one));
  }
}
