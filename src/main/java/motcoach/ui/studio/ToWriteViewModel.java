package motcoach.ui.studio;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import motcoach.studio.Gaps;
import motcoach.studio.History;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** How many texts nobody has written yet, and the way from one to the next. */
public final class ToWriteViewModel {
  private final EditingViewModel model;
  private Set<Spot> texts = Set.of();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");

  public ToWriteViewModel(EditingViewModel model) {
    this.model = model;
    model.historyProperty().addListener((property, before, now) -> follow(before, now));
    look();
  }

  private void look() {
    Gaps gaps = gaps();
    texts = Set.copyOf(gaps.texts());
    count.set(gaps.open().size());
  }

  /** Typing changes one text at most: not every key walks the ten thousand of a large pack. */
  private void follow(History before, History now) {
    Optional<Spot> typed =
        now.undoable()
            .filter(step -> step.doing() == Doing.TYPE && now.redoable().isEmpty())
            .map(History.Step::spot);
    if (typed.isEmpty()) {
      look();
    } else if (texts.contains(typed.get())) {
      count.set(count.get() + open(now, typed.get()) - open(before, typed.get()));
    }
  }

  private static int open(History history, Spot text) {
    boolean written =
        history
            .now()
            .at(text)
            .filter(value -> value instanceof Value.Str words && !Gaps.toWrite(words.value()))
            .isPresent();
    return written ? 0 : 1;
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
