package motcoach.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import motcoach.progress.Backups;
import motcoach.progress.Backups.Backup;
import motcoach.progress.Backups.Contents;
import motcoach.ui.kit.Tasks;

/** The backups there are, one more, and the way back to one. */
public final class BackupsViewModel {

  /** What is going on. */
  public sealed interface State {
    record Reading() implements State {}

    record Listed() implements State {}

    record Making() implements State {}

    /** One was just made. */
    record Made(Backup backup) implements State {}

    /** Shows what is in one beside what is there now, before anything happens. */
    record Preview(Backup backup, Contents now) implements State {}

    record Restoring(Backup backup) implements State {}

    record Failed(Exception why) implements State {}
  }

  private final Backups backups;
  private final Tasks tasks;
  private final Runnable restored;
  private final ObservableList<Backup> list = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Reading());
  private final ReadOnlyObjectWrapper<Optional<Exception>> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());

  /**
   * @param restored is run when other data is there
   */
  BackupsViewModel(Backups backups, Tasks tasks, Runnable restored) {
    this.backups = backups;
    this.tasks = tasks;
    this.restored = restored;
    list(all -> state.set(new State.Listed()));
  }

  private void list(Consumer<List<Backup>> then) {
    run(
        backups::list,
        all -> {
          list.setAll(all);
          trouble.set(backups.trouble().map(why -> why));
          then.accept(all);
        });
  }

  private <T> void run(Callable<T> work, Consumer<T> then) {
    tasks.run(work, then, why -> state.set(new State.Failed(why)));
  }

  /** Newest first. */
  public ObservableList<Backup> all() {
    return list;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why the last automatic one could not be made. */
  public ReadOnlyObjectProperty<Optional<Exception>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  private boolean busy() {
    State now = state.get();
    return now instanceof State.Making
        || now instanceof State.Restoring
        || now instanceof State.Reading;
  }

  public void make() {
    if (!busy()) {
      state.set(new State.Making());
      run(backups::make, made -> list(all -> state.set(new State.Made(made))));
    }
  }

  public void preview(Backup backup) {
    if (!busy() && backup.contents().isPresent()) {
      run(backups::now, now -> state.set(new State.Preview(backup, now)));
    }
  }

  public void cancel() {
    state.set(new State.Listed());
  }

  /** Goes back to the one that is looked at. */
  public void restore() {
    if (state.get() instanceof State.Preview preview) {
      state.set(new State.Restoring(preview.backup()));
      run(
          () -> {
            backups.restore(preview.backup().name());
            return preview;
          },
          done -> restored.run());
    }
  }
}
