package motcoach.ui.studio;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.studio.Draft;
import motcoach.studio.Value;
import motcoach.ui.kit.Tasks;

/** Keeps the pack on disk as it is on the screen, and tells how far it is. */
final class Saving {
  private final Desk desk;
  private final Tasks tasks;
  private final Clock clock;
  private final Supplier<Draft> now;
  private final ReadOnlyObjectWrapper<Saved> saved =
      new ReadOnlyObjectWrapper<>(this, "saved", Saved.NOTHING_YET);
  private Draft kept;

  Saving(Desk desk, Tasks tasks, Clock clock, Supplier<Draft> now, Draft kept) {
    this.desk = desk;
    this.tasks = tasks;
    this.clock = clock;
    this.now = now;
    this.kept = kept;
  }

  ReadOnlyObjectProperty<Saved> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** Something was changed, undone or redone. */
  void changed() {
    saved.set(new Saved(saved.get().at(), !now.get().equals(kept), saved.get().failure()));
  }

  /** Saves what is not saved yet. */
  void save() {
    Draft draft = now.get();
    if (draft.equals(kept)) {
      return;
    }
    tasks.<Void>run(
        () -> {
          desk.save(draft);
          return null;
        },
        done -> {
          kept = draft;
          saved.set(
              new Saved(
                  Optional.of(LocalTime.now(clock)), !now.get().equals(kept), Optional.empty()));
        },
        this::failed);
  }

  private void failed(Exception why) {
    saved.set(new Saved(saved.get().at(), true, Optional.of(why)));
  }

  /** Saves over a file that somebody else wrote. */
  void over(String file) {
    tasks.<Void>run(
        () -> {
          desk.notice(file);
          return null;
        },
        done -> save(),
        this::failed);
  }

  /**
   * Takes over a file that somebody else wrote, if it can be read.
   *
   * @param take puts it into the pack
   */
  void theirs(String file, Consumer<Value> take) {
    tasks.run(
        () -> {
          Optional<Value> theirs = desk.theirs(file);
          if (theirs.isPresent()) {
            desk.notice(file);
          }
          return theirs;
        },
        theirs -> {
          theirs.ifPresent(take);
          if (theirs.isPresent()) {
            kept = Draft.EMPTY;
            save();
          } else {
            failed(new Desk.ChangedElsewhere(file, false));
          }
        },
        this::failed);
  }
}
