package motcoach.ui.studio;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.fix.Loss;

/** Takes things away: at once where nothing else is touched, else after asking. */
public final class Deleting {
  private final EditingViewModel editing;
  private final ReadOnlyObjectWrapper<Optional<Loss>> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());

  Deleting(EditingViewModel editing) {
    this.editing = editing;
    editing
        .historyProperty()
        .addListener((property, before, now) -> forget(before.now() != now.now()));
  }

  /** What is asked about is no longer what it was. */
  private void forget(boolean changed) {
    if (changed) {
      keep();
    }
  }

  /** What would go along, while it is asked about. */
  public ReadOnlyObjectProperty<Optional<Loss>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  public void delete(Spot spot) {
    if (!editing.mayChange() || editing.draft().at(spot).isEmpty()) {
      return;
    }
    Loss loss = Loss.of(editing.shapes(), editing.draft(), spot);
    if (loss.alone()) {
      editing.remove(spot);
    } else {
      asked.set(Optional.of(loss));
    }
  }

  /** Takes away what was asked about, and what speaks of it, as one step. */
  void confirm() {
    asked
        .get()
        .ifPresent(
            loss -> {
              Spot spot = loss.spot();
              if (spot.holds(editing.selectionProperty().get())) {
                editing.selectionProperty().set(spot.parent().orElseThrow());
              }
              editing.change(loss.draft(), Doing.REMOVE, spot);
            });
  }

  /** Leaves everything as it is. */
  void keep() {
    asked.set(Optional.empty());
  }
}
