package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import motcoach.studio.Gaps;
import motcoach.studio.Spot;
import motcoach.studio.TextLine;
import motcoach.studio.TextLines;
import motcoach.studio.Translations;
import motcoach.studio.Translations.Standing;
import motcoach.studio.Translations.Status;

/** The texts of the file that is looked at: how far each is, and which is to be translated next. */
final class TextsViewModel {
  private final EditingViewModel model;
  private final ObservableList<Spot> shown = FXCollections.observableArrayList();
  private final ObjectProperty<TextsShown> filter =
      new SimpleObjectProperty<>(this, "filter", TextsShown.ALL);
  private final IntegerProperty all = new SimpleIntegerProperty(this, "all");
  private final IntegerProperty missing = new SimpleIntegerProperty(this, "missing");
  private final IntegerProperty behind = new SimpleIntegerProperty(this, "behind");
  private List<Spot> known = List.of();
  private Optional<TextsShown> applied = Optional.empty();

  TextsViewModel(EditingViewModel model) {
    this.model = model;
    filter.addListener((property, before, now) -> look());
  }

  EditingViewModel editing() {
    return model;
  }

  ObservableList<Spot> shown() {
    return shown;
  }

  ObjectProperty<TextsShown> filterProperty() {
    return filter;
  }

  IntegerProperty allProperty() {
    return all;
  }

  /** Texts nobody has written in one of the languages. */
  IntegerProperty missingProperty() {
    return missing;
  }

  /** Texts whose other language was rewritten since. */
  IntegerProperty behindProperty() {
    return behind;
  }

  /**
   * Looks again. What a filter shows stays while it is written, done or not: only another filter,
   * another file or other texts in it choose anew.
   */
  void look() {
    List<TextLine> lines =
        TextLines.of(model.shapes(), model.draft(), model.selectionProperty().get().file());
    List<Spot> spots = new ArrayList<>();
    List<Spot> fitting = new ArrayList<>();
    int open = 0;
    int late = 0;
    for (TextLine line : lines) {
      Status status = Translations.of(model.draft(), line.text()).status();
      open += status == Status.MISSING ? 1 : 0;
      late += status == Status.CHANGED ? 1 : 0;
      spots.add(line.spot());
      if (filter.get().shows(status)) {
        fitting.add(line.spot());
      }
    }
    all.set(spots.size());
    missing.set(open);
    behind.set(late);
    if (!spots.equals(known) || !applied.equals(Optional.of(filter.get()))) {
      known = List.copyOf(spots);
      applied = Optional.of(filter.get());
      shown.setAll(fitting);
    }
  }

  /** How far a text is. */
  Standing standing(Spot text) {
    return Translations.of(model.draft(), Translations.text(model.draft(), text));
  }

  /** It is right as it stands. */
  void agree(Spot text) {
    model.agree(text);
  }

  /**
   * Goes to the next text of the pack that is not done, behind a place, or the first of all; it is
   * shown, whatever the filter.
   *
   * @param from where somebody is; in the file that is looked at, when that is nowhere
   * @return where to write
   */
  Optional<Spot> next(Optional<Spot> from) {
    Spot here = from.orElse(Spot.of(model.selectionProperty().get().file()));
    List<Spot> every = new ArrayList<>();
    for (String file : Gaps.files(model.draft())) {
      TextLines.of(model.shapes(), model.draft(), file).forEach(line -> every.add(line.spot()));
    }
    int at = 0;
    while (at < every.size() && !here.holds(every.get(at))) {
      at++;
    }
    boolean inside = at < every.size() && !every.get(at).equals(here);
    for (int i = inside ? 0 : 1; i <= every.size(); i++) {
      Spot spot = every.get((at + i) % every.size());
      if (standing(spot).status() != Status.DONE) {
        show(spot);
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }

  private void show(Spot spot) {
    if (!spot.file().equals(model.selectionProperty().get().file())) {
      model.goTo(Spot.of(spot.file()));
    }
    look();
    if (!shown.contains(spot)) {
      filter.set(TextsShown.ALL);
    }
  }
}
