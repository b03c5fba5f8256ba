package motcoach.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.ui.kit.Tasks;

/** Takes bundles in, and tells of each file what came of it. */
public final class BringingViewModel {

  /** Where it stands. */
  public sealed interface State {
    record Idle() implements State {}

    record Taking() implements State {}

    /** Each file with what came of it; none when no bundle was found. */
    record Taken(List<Bringing.Taken> files) implements State {
      public Taken {
        files = List.copyOf(files);
      }
    }

    record Failed(Exception why) implements State {}
  }

  private final Bringing bringing;
  private final Tasks tasks;
  private final Tasks aside;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
  private final ReadOnlyLongWrapper files = new ReadOnlyLongWrapper(this, "files");
  private AtomicBoolean stopped = new AtomicBoolean();

  BringingViewModel(Bringing bringing, Tasks tasks, Tasks aside, Runnable changed) {
    this.bringing = bringing;
    this.tasks = tasks;
    this.aside = aside;
    this.changed = changed;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How many are looked at by now. */
  public ReadOnlyLongProperty filesProperty() {
    return files.getReadOnlyProperty();
  }

  /** Takes in files, or all bundles of folders. */
  public void take(List<Path> places) {
    if (places.isEmpty() || state.get() instanceof State.Taking) {
      return;
    }
    AtomicBoolean stop = new AtomicBoolean();
    stopped = stop;
    files.set(0);
    state.set(new State.Taking());
    aside.run(
        () -> bringing.take(places, going(stop)),
        taken -> {
          state.set(new State.Taken(taken));
          changed.run();
        },
        why -> state.set(new State.Failed(why)));
  }

  /** What is in stays in; the rest is left where it is. */
  public void cancel() {
    stopped.set(true);
  }

  private Making.Going going(AtomicBoolean stop) {
    return new Making.Going() {
      @Override
      public void done(long count) {
        tasks.run(() -> count, files::set, why -> files.set(count));
      }

      @Override
      public boolean cancelled() {
        return stop.get();
      }
    };
  }
}
