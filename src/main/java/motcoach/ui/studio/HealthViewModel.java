package motcoach.ui.studio;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.scenario.Guessing;
import motcoach.scenario.Scenario;
import motcoach.scenario.robot.Simulation;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.health.Parity;
import motcoach.studio.health.Trained;

/**
 * Looks a pack over when somebody asks: how alike its languages are, what it trains, whether
 * answers can be guessed, and how many points can be had in the scenario that is looked at.
 */
final class HealthViewModel {
  private final EditingViewModel editing;
  private final TryoutViewModel tryout;
  private final RobotsViewModel robots;
  private final ReadOnlyObjectWrapper<Optional<Found>> found =
      new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
  private boolean looking;
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

  HealthViewModel(EditingViewModel editing, TryoutViewModel tryout, RobotsViewModel robots) {
    this.editing = editing;
    this.tryout = tryout;
    this.robots = robots;
    robots.runningProperty().addListener((property, before, now) -> tell());
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
    tell();
    editing.trained(
        draft,
        trained -> {
          if (mine == ticket) {
            arrived(draft, trained);
          }
        },
        why -> {
          if (mine == ticket) {
            looking = false;
            failed.set(true);
            tell();
          }
        });
  }

  private void arrived(Draft draft, List<Trained> trained) {
    Optional<Scenario> scenario =
        tryout
            .shownProperty()
            .get()
            .filter(stand -> !tryout.outdatedProperty().get())
            .map(stand -> stand.known().scenario());
    found.set(Optional.of(new Found(draft, Parity.of(editing.shapes(), draft), trained, scenario)));
    looking = false;
    if (scenario.isPresent()) {
      robots.start();
    }
    tell();
  }

  /** Stops; what was found so far stays. */
  void cancel() {
    ticket++;
    looking = false;
    robots.cancel();
    tell();
  }

  private void tell() {
    running.set(looking || robots.runningProperty().get());
  }

  /** Where something of the scenario that is looked at stands. */
  Optional<Spot> home(Kind kind, String id) {
    return tryout.home(kind, id);
  }

  Draft draft() {
    return editing.draft();
  }
}
