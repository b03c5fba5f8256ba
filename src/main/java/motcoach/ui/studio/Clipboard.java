package motcoach.ui.studio;

import java.util.Optional;
import motcoach.studio.Blanks;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** Remembers a thing of a pack, to put it in once more. */
final class Clipboard {
  private final EditingViewModel editing;
  private Optional<Copied> copied = Optional.empty();

  private record Copied(Object section, Value value) {}

  Clipboard(EditingViewModel editing) {
    this.editing = editing;
  }

  /** Remembers a thing of a section; anything else is let be. */
  void copy(Spot spot) {
    boolean inList = spot.steps().size() == 2 && spot.last().orElse("") instanceof Integer;
    if (inList) {
      copied = editing.draft().at(spot).map(value -> new Copied(spot.steps().get(0), value));
    }
  }

  /** Puts the thing remembered behind a thing of the same kind, or at the end of its section. */
  void paste(Spot at) {
    if (copied.isEmpty()
        || at.steps().isEmpty()
        || !at.steps().get(0).equals(copied.get().section())) {
      return;
    }
    Spot list = Spot.of(at.file(), at.steps().get(0));
    int end =
        editing.draft().at(list).orElse(null) instanceof Value.Arr arr ? arr.items().size() : 0;
    int index = at.steps().size() > 1 && at.steps().get(1) instanceof Integer i ? i + 1 : end;
    Value again = new Blanks(editing.shapes()).copy(editing.draft(), list, copied.get().value());
    editing.change(editing.draft().insert(list, index, again), Doing.PASTE, list.then(index));
    editing.goTo(list.then(index));
  }
}
