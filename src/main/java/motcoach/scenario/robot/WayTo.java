package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.scenario.Engine;
import motcoach.scenario.Input;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;

/**
 * Looks for a short way to a beat: first in a sweep through the story, then by wandering about. In
 * steps of some tenths of a second. Not every way is found; what is found can be played. Not safe
 * to share.
 */
public final class WayTo {
  private static final int WANDERING = 12_000;
  private static final int INPUTS_AT_ONCE = 1_000;

  private final String beat;
  private final Sweep sweep;
  private final Wanderer wanderer;
  private final Play opening;
  private final Set<String> seen = new HashSet<>();
  private Optional<List<Input>> found = Optional.empty();

  /**
   * @param setup of the play that shall begin there: other lines may come with another
   * @param beat by id
   */
  public WayTo(Engine engine, Scenario scenario, Setup setup, String beat) {
    Plays begin = engine.forRobots(scenario);
    this.beat = beat;
    opening = begin.begin(scenario, setup);
    Moves moves = new Moves(scenario, setup.language());
    sweep = new Sweep(moves, opening);
    wanderer = new Wanderer(moves, setup.seed());
    Way start = Way.opening(opening);
    wanderer.startFrom(start);
    fresh(start);
  }

  /** Goes on for a while; false when the way is found or given up. */
  public boolean step() {
    if (found.isPresent()) {
      return false;
    }
    if (!sweep.done()) {
      sweep.step(this::swept);
      return found.isEmpty();
    }
    wanderer.walk(wanderer.taken() + INPUTS_AT_ONCE, WANDERING, this::fresh);
    return found.isEmpty() && wanderer.taken() < WANDERING;
  }

  /** How far the search has come, from 0 to 1, if it goes on to the end. */
  public double part() {
    return 0.5 * sweep.part() + 0.5 * Math.min(1, wanderer.taken() / (double) WANDERING);
  }

  /** The inputs that lead to the beat; empty while, or when, none are found. */
  public Optional<List<Input>> inputs() {
    return found;
  }

  private void swept(Way way) {
    if (fresh(way) && !way.play().over()) {
      wanderer.startFrom(way);
    }
  }

  /** Whether a beat was met nobody met before; notes the way when it is the one. */
  private boolean fresh(Way way) {
    if (found.isEmpty() && way.play().metBeats().contains(beat)) {
      found = Optional.of(shortened(way.inputs()));
    }
    return seen.addAll(way.play().metBeats());
  }

  /** Leaves out what is not needed to come there. */
  private List<Input> shortened(List<Input> inputs) {
    List<Input> kept = new ArrayList<>(inputs);
    for (int i = kept.size() - 1; i >= 0; i--) {
      List<Input> without = new ArrayList<>(kept);
      without.remove(i);
      if (leadsThere(without)) {
        kept = without;
      }
    }
    return upTo(kept);
  }

  private boolean leadsThere(List<Input> inputs) {
    Play play = opening;
    for (Input input : inputs) {
      Play next = play.take(input).play();
      if (next.fingerprint().equals(play.fingerprint())) {
        return false;
      }
      play = next;
    }
    return play.metBeats().contains(beat);
  }

  /** Stops where the beat is first met. */
  private List<Input> upTo(List<Input> inputs) {
    Play play = opening;
    for (int i = 0; i < inputs.size(); i++) {
      if (play.metBeats().contains(beat)) {
        return List.copyOf(inputs.subList(0, i));
      }
      play = play.take(inputs.get(i)).play();
    }
    return List.copyOf(inputs);
  }
}
