package motcoach.ui.reports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.method.Language;
import motcoach.progress.StoreException;
import motcoach.ui.kit.FreeName;
import motcoach.ui.kit.Tasks;
import motcoach.ui.reports.Making.Format;
import motcoach.ui.reports.Making.Result;

/** Writes a report into a file, and tells how that goes. */
public final class ExportViewModel {

  /** Where it stands. */
  public sealed interface State {
    record Idle() implements State {}

    record Writing(Path file) implements State {}

    record Written(Path file, long rows) implements State {}

    record Stopped() implements State {}

    record Declined(Sheet why) implements State {}

    record NotWritten(StoreException.Kind kind, String place) implements State {}
  }

  private final Making making;
  private final Tasks aside;
  private final Runnable written;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
  private final Counted rows;
  private Optional<Path> folder = Optional.empty();

  /**
   * @param written is run when there is a new file
   */
  ExportViewModel(Making making, Tasks tasks, Tasks aside, Runnable written) {
    this.making = making;
    this.rows = new Counted(tasks);
    this.aside = aside;
    this.written = written;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How many are written by now. */
  public ReadOnlyLongProperty rowsProperty() {
    return rows.countProperty();
  }

  /** Where the last file went. */
  public Optional<Path> folder() {
    return folder;
  }

  /** Nothing is told any more of what was written before. */
  void forget() {
    if (!(state.get() instanceof State.Writing)) {
      state.set(new State.Idle());
    }
  }

  /** Writes what is asked; nothing happens while another file is being written. */
  public void write(boolean groups, Question asked, Format format, Language language, Path to) {
    if (state.get() instanceof State.Writing) {
      return;
    }
    Path file = FreeName.of(to, "." + format.ending());
    Making.Going going = rows.begin();
    state.set(new State.Writing(file));
    aside.run(
        () ->
            groups
                ? making.writeGroups(
                    asked.from().orElseThrow(),
                    asked.until().orElseThrow(),
                    format,
                    language,
                    file,
                    going)
                : making.writePeople(asked, format, language, file, going),
        result -> done(result, file),
        why -> state.set(failed(why, file)));
  }

  /** Stops writing; there is no file then. */
  public void cancel() {
    rows.stop();
  }

  private void done(Result result, Path file) {
    if (result instanceof Result.Written done) {
      folder = Optional.ofNullable(file.toAbsolutePath().getParent());
      state.set(new State.Written(file, done.rows()));
      written.run();
    } else if (result instanceof Result.Declined declined) {
      state.set(new State.Declined(declined.why()));
    } else {
      state.set(new State.Stopped());
    }
  }

  private static State failed(Exception why, Path file) {
    return why instanceof StoreException store
        ? new State.NotWritten(store.kind(), store.place())
        : new State.NotWritten(StoreException.Kind.OTHER, file.toString());
  }
}
