package motcoach.ui.studio;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import motcoach.studio.Gaps;
import motcoach.studio.Spot;

/** How many texts nobody has written yet, and the way from one to the next. */
public final class ToWriteViewModel {
  private final EditingViewModel model;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");

  public ToWriteViewModel(EditingViewModel model) {
    this.model = model;
    model.historyProperty().addListener((property, before, now) -> look());
    look();
  }

  private void look() {
    count.set(gaps().open().size());
  }

  private Gaps gaps() {
    return Gaps.of(model.shapes(), model.draft());
  }

  /** Texts still to be written, each language by itself. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Leads to the next of them behind a place; nothing happens where all is written. */
  public void next(Spot from) {
    gaps().next(from).ifPresent(model::pointTo);
  }
}
