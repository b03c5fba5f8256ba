package motcoach.ui.studio;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** The beat the editor looks at, in whatever part of it. */
final class BeatHere {
  private final EditingViewModel editing;
  private final ReadOnlyObjectWrapper<Optional<String>> beat =
      new ReadOnlyObjectWrapper<>(this, "beat", Optional.empty());

  BeatHere(EditingViewModel editing) {
    this.editing = editing;
    editing.selectionProperty().addListener((property, before, now) -> beat.set(id()));
    editing.historyProperty().addListener((property, before, now) -> beat.set(id()));
    beat.set(id());
  }

  /** Its id; nothing while no beat is looked at. */
  ReadOnlyObjectProperty<Optional<String>> property() {
    return beat.getReadOnlyProperty();
  }

  private Optional<String> id() {
    Spot spot = editing.selectionProperty().get();
    boolean inBeat = spot.steps().size() >= 2 && spot.steps().get(0).equals(Kind.BEAT.section());
    return inBeat
        ? editing
            .draft()
            .at(new Spot(spot.file(), spot.steps().subList(0, 2)))
            .filter(Value.Obj.class::isInstance)
            .flatMap(thing -> ((Value.Obj) thing).string("id"))
        : Optional.empty();
  }
}
