package motcoach.ui.reports;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
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
  private final Tasks aside;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
  private final Counted files;

  BringingViewModel(Bringing bringing, Tasks tasks, Tasks aside, Runnable changed) {
    this.bringing = bringing;
    this.files = new Counted(tasks);
    this.aside = aside;
    this.changed = changed;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How many are looked at by now. */
  public ReadOnlyLongProperty filesProperty() {
    return files.countProperty();
  }

  /** Takes in files, or all bundles of folders. */
  public void take(List<Path> places) {
    if (places.isEmpty() || state.get() instanceof State.Taking) {
      return;
    }
    Making.Going going = files.begin();
    state.set(new State.Taking());
    aside.run(
        () -> bringing.take(places, going),
        taken -> {
          state.set(new State.Taken(taken));
          changed.run();
        },
        why -> state.set(new State.Failed(why)));
  }

  /** What is in stays in; the rest is left where it is. */
  public void cancel() {
    files.stop();
  }
}
