package motcoach.ui.studio;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.scenario.Guessing;
import motcoach.scenario.Scenario;
import motcoach.scenario.robot.Simulation;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.health.Crosstalk;
import motcoach.studio.health.Listening;
import motcoach.studio.health.Parity;
import motcoach.studio.health.Trained;
import motcoach.ui.kit.Tasks;
import motcoach.ui.studio.TryoutViewModel.Known;
import motcoach.ui.studio.TryoutViewModel.Stand;

/**
 * Looks a pack over when somebody asks: how alike its languages are, what it trains, and of the
 * scenario that is looked at whether answers can be guessed, how many points can be had, and what
 * is heard as something else as well.
 */
final class HealthViewModel {
  private final EditingViewModel editing;
  private final TryoutViewModel tryout;
  private final RobotsViewModel robots;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Found>> found =
      new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(this, "part");
  private final ReadOnlyObjectWrapper<Optional<List<Crosstalk>>> crosstalk =
      new ReadOnlyObjectWrapper<>(this, "crosstalk", Optional.empty());
  private boolean looking;
  private double heard = 1;
  private int ticket;

  /**
   * What was found in a pack as it was then.
   *
   * @param scenario the one that was looked at; empty when it could not be played
   */
  record Found(
      Draft draft, List<Parity> parity, List<Trained> trained, Optional<Scenario> scenario) {

    Optional<Guessing> guessing() {
      return scenario.map(Guessing::of);
    }
  }

  /**
   * @param tasks beside those of the editor, where hearing many examples shall hold nothing up
   */
  HealthViewModel(
      EditingViewModel editing, TryoutViewModel tryout, RobotsViewModel robots, Tasks tasks) {
    this.editing = editing;
    this.tryout = tryout;
    this.robots = robots;
    this.tasks = tasks;
    robots.runningProperty().addListener((property, before, now) -> tell());
    robots.partProperty().addListener((property, before, now) -> tell());
  }

  ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether the last look came to nothing. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** How far the look is, from 0 to 1. */
  ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }

  /**
   * What is usually heard as something else as well, in the scenario that was looked at; empty when
   * its examples were not all heard.
   */
  ReadOnlyObjectProperty<Optional<List<Crosstalk>>> crosstalkProperty() {
    return crosstalk.getReadOnlyProperty();
  }

  RobotsViewModel robots() {
    return robots;
  }

  /** What robots found of the very scenario that was looked at. */
  Optional<Simulation> simulation() {
    Optional<String> id = found.get().flatMap(Found::scenario).map(Scenario::id);
    return robots
        .resultProperty()
        .get()
        .filter(done -> id.filter(done.scenario().id()::equals).isPresent());
  }

  /** Whether the pack has changed since it was looked over. */
  boolean older() {
    return found.get().filter(had -> had.draft() != editing.draft()).isPresent();
  }

  void start() {
    if (running.get()) {
      return;
    }
    Draft draft = editing.draft();
    int mine = ++ticket;
    looking = true;
    failed.set(false);
    crosstalk.set(Optional.empty());
    tell();
    editing.trained(
        draft,
        trained -> {
          if (mine == ticket) {
            arrived(draft, trained);
          }
        },
        why -> fail(mine));
  }

  private void fail(int mine) {
    if (mine == ticket) {
      looking = false;
      heard = 1;
      failed.set(true);
      tell();
    }
  }

  private void arrived(Draft draft, List<Trained> trained) {
    Optional<Known> known =
        tryout
            .shownProperty()
            .get()
            .filter(stand -> !tryout.outdatedProperty().get())
            .map(Stand::known);
    Optional<Scenario> scenario = known.map(Known::scenario);
    found.set(Optional.of(new Found(draft, Parity.of(editing.shapes(), draft), trained, scenario)));
    looking = false;
    if (known.isPresent()) {
      robots.start();
      heard = 0;
      listen(new Listening(known.get().engine(), known.get().scenario()), ticket);
    }
    tell();
  }

  private void listen(Listening listening, int mine) {
    tasks.run(
        listening::step,
        more -> {
          if (mine != ticket) {
            return;
          }
          heard = listening.part();
          if (more) {
            listen(listening, mine);
          } else {
            crosstalk.set(
                Optional.of(listening.found().stream().filter(Crosstalk::isUsual).toList()));
          }
          tell();
        },
        why -> fail(mine));
  }

  /** Stops; what was found so far stays. */
  void cancel() {
    ticket++;
    looking = false;
    heard = 1;
    robots.cancel();
    tell();
  }

  private void tell() {
    boolean playing = robots.runningProperty().get();
    part.set(((playing ? robots.partProperty().get() : 1) + heard) / 2);
    running.set(looking || playing || heard < 1);
  }

  /** Where something of the scenario that is looked at stands. */
  Optional<Spot> home(Kind kind, String id) {
    return tryout.home(kind, id);
  }

  Draft draft() {
    return editing.draft();
  }
}
