package motcoach.ui.studio;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.health.Trained;
import motcoach.ui.kit.Tasks;

/** Keeps what is wrong up to date: one check at a time, what changed meanwhile after it. */
final class Checking {
  private final Desk desk;
  private final Tasks tasks;
  private final Supplier<Draft> now;
  private final ReadOnlyObjectWrapper<Checked> checked =
      new ReadOnlyObjectWrapper<>(this, "checked", Checked.NOTHING);
  private Optional<Draft> going = Optional.empty();
  private Draft done = Draft.EMPTY;

  Checking(Desk desk, Tasks tasks, Supplier<Draft> now) {
    this.desk = desk;
    this.tasks = tasks;
    this.now = now;
  }

  ReadOnlyObjectProperty<Checked> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /** The pack as it was when it was checked last. */
  Draft draft() {
    return done;
  }

  void start() {
    if (going.isPresent()) {
      return;
    }
    Draft draft = now.get();
    going = Optional.of(draft);
    tasks.run(() -> desk.check(draft), this::arrived, why -> going = Optional.empty());
  }

  /** What of the method a draft trains; asked of the desk in the background. */
  void trained(Draft draft, Consumer<List<Trained>> then, Consumer<? super Exception> failed) {
    tasks.run(() -> desk.trained(draft), then, failed);
  }

  private void arrived(Checked result) {
    done = going.orElseThrow();
    going = Optional.empty();
    checked.set(result);
    if (done != now.get()) {
      start();
    }
  }
}
