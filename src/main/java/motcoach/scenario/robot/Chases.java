package motcoach.scenario.robot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import motcoach.scenario.Condition;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;

/** Goes after each beat and ending nobody met, one after the other. Not safe to share. */
final class Chases {
  private record Prey(Condition condition, Predicate<Play> met) {}

  private final Moves moves;
  private final List<Way> known;
  private final Deque<Prey> open = new ArrayDeque<>();
  private final int all;
  private Optional<Chase> running = Optional.empty();

  Chases(Moves moves, Scenario scenario, Reached reached, List<Way> known) {
    this.moves = moves;
    this.known = known;
    List<String> beats = reached.missed(Reached.Kind.BEAT, scenario);
    scenario.beats().stream()
        .filter(beat -> beats.contains(beat.id()))
        .map(beat -> new Prey(beat.when(), play -> play.metBeats().contains(beat.id())))
        .forEach(open::add);
    List<String> endings = reached.missed(Reached.Kind.ENDING, scenario);
    scenario.endings().stream()
        .filter(ending -> endings.contains(ending.id()))
        .map(ending -> new Prey(ending.when(), play -> play.ending().equals(Optional.of(ending))))
        .forEach(open::add);
    all = open.size();
  }

  /** Goes on for a while; false when nothing is left to go after. */
  boolean step(Consumer<Way> seen) {
    if (running.isEmpty() || running.get().done()) {
      running =
          Optional.ofNullable(open.poll())
              .map(prey -> new Chase(moves, prey.condition(), prey.met(), known));
    }
    running.filter(chase -> !chase.done()).ifPresent(chase -> chase.step(seen));
    return running.isPresent();
  }

  /** How much has been gone after, from 0 to 1. */
  double part() {
    return all == 0 ? 1 : (all - open.size()) / (double) all;
  }
}
