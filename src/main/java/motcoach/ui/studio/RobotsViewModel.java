package motcoach.ui.studio;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.robot.Reached;
import motcoach.scenario.robot.Rounds;
import motcoach.scenario.robot.Simulation;
import motcoach.studio.Kind;
import motcoach.studio.Outline;
import motcoach.ui.kit.Tasks;
import motcoach.ui.studio.TryoutViewModel.Known;
import motcoach.ui.studio.TryoutViewModel.Stand;

/** Robots that play the scenario as it stands, when somebody asks for them. */
final class RobotsViewModel {
  private static final int PLAYS = 20;
  private static final int WANDERING = 15_000;
  private static final long SEED = 1;

  private final TryoutViewModel tryout;
  private final Tasks tasks;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(this, "part");
  private final ReadOnlyObjectWrapper<Optional<Simulation>> result =
      new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());
  private final ReadOnlyBooleanWrapper older = new ReadOnlyBooleanWrapper(this, "older");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
  private int ticket;

  RobotsViewModel(TryoutViewModel tryout, Tasks tasks) {
    this.tryout = tryout;
    this.tasks = tasks;
    tryout.shownProperty().addListener((property, before, now) -> compare());
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** How far they are, from 0 to 1. */
  ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Simulation>> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Whether the scenario has changed since they played. */
  ReadOnlyBooleanProperty olderProperty() {
    return older.getReadOnlyProperty();
  }

  /** Whether the last run came to no result. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Whether there is a scenario that can be played. */
  boolean ready() {
    return tryout.shownProperty().get().isPresent();
  }

  void start() {
    if (!ready() || running.get()) {
      return;
    }
    Known known = tryout.shownProperty().get().orElseThrow().known();
    Language language = tryout.setupProperty().get().language();
    int mine = ++ticket;
    running.set(true);
    failed.set(false);
    part.set(0);
    tasks.run(
        () -> new Rounds(known.engine(), known.scenario(), language, PLAYS, WANDERING, SEED),
        rounds -> further(rounds, mine),
        why -> fail(mine));
  }

  /** Stops them; what was found before stays as it was. */
  void cancel() {
    ticket++;
    running.set(false);
  }

  private void further(Rounds rounds, int mine) {
    if (mine != ticket) {
      return;
    }
    part.set(rounds.part());
    tasks.run(
        rounds::step,
        more -> {
          if (more) {
            further(rounds, mine);
          } else if (mine == ticket) {
            running.set(false);
            result.set(Optional.of(rounds.simulation()));
            compare();
          }
        },
        why -> fail(mine));
  }

  private void fail(int mine) {
    if (mine == ticket) {
      running.set(false);
      failed.set(true);
    }
  }

  /** Of another scenario the result says nothing; of another version it is only older. */
  private void compare() {
    Optional<Stand> stand = tryout.shownProperty().get();
    Optional<Simulation> now = result.get();
    boolean other =
        now.isPresent()
            && stand.isPresent()
            && !stand.get().known().scenario().id().equals(now.get().scenario().id());
    if (other) {
      result.set(Optional.empty());
    }
    older.set(
        result
            .get()
            .filter(had -> stand.isPresent())
            .filter(had -> !had.scenario().equals(stand.get().known().scenario()))
            .isPresent());
  }

  /** Shows in the editor something that nobody reached. */
  void goTo(Reached.Kind kind, String id) {
    tryout.home(kind(kind), id).ifPresent(tryout::goTo);
  }

  /** What a thing says of itself, else its id. */
  Text label(Reached.Kind kind, String id) {
    return tryout
        .home(kind(kind), id)
        .flatMap(tryout.editing().draft()::at)
        .map(Outline::label)
        .filter(label -> !label.en().isBlank() || !label.zh().isBlank())
        .orElse(Text.same(id));
  }

  private static Kind kind(Reached.Kind kind) {
    return switch (kind) {
      case BEAT -> Kind.BEAT;
      case EVENT -> Kind.EVENT;
      case ENDING -> Kind.ENDING;
      case EXPECTATION -> Kind.EXPECTATION;
    };
  }
}
