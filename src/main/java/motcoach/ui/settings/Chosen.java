package motcoach.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.progress.Choice;
import motcoach.progress.Settings;
import motcoach.ui.kit.Tasks;

/** One choice as a property: read once, kept with every change. */
final class Chosen<T> {
  private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
  private boolean reading;

  /**
   * @param failure is told what could not be read or kept
   */
  Chosen(Choice<T> choice, Settings settings, Tasks tasks, Consumer<Optional<Exception>> failure) {
    tasks.run(() -> choice.in(settings), this::read, why -> failure.accept(Optional.of(why)));
    value.addListener(
        (changed, before, now) -> {
          if (!reading) {
            tasks.<Boolean>run(
                () -> {
                  choice.keep(settings, now);
                  return true;
                },
                kept -> failure.accept(Optional.empty()),
                why -> failure.accept(Optional.of(why)));
          }
        });
  }

  /** Somebody may have been quicker than the reading; then it is too late for what was before. */
  private void read(T before) {
    if (value.get() == null) {
      reading = true;
      value.set(before);
      reading = false;
    }
  }

  /** Null until it was read. */
  ObjectProperty<T> property() {
    return value;
  }
}
