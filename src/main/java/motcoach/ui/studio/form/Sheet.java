package motcoach.ui.studio.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import motcoach.studio.Draft;
import motcoach.studio.FieldKey;
import motcoach.studio.Finding;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.EditingViewModel;

/** What all editors of a form stand on. */
record Sheet(Words words, EditingViewModel model) {
  private static final Set<String> CARDS = Set.of("concept", "concepts", "trains");

  Draft draft() {
    return model.draft();
  }

  Optional<Value> at(Spot spot) {
    return draft().at(spot);
  }

  /** The text at a place; empty when there is none. */
  String line(Spot spot) {
    return at(spot)
        .map(
            value ->
                value instanceof Value.Str text
                    ? text.value()
                    : value instanceof Value.Num number ? number.digits() : "")
        .orElse("");
  }

  boolean mayChange() {
    return model.mayChange();
  }

  String key(Spot spot) {
    return "field." + FieldKey.of(model.shapes(), draft(), spot);
  }

  /** What a field is called. */
  ObservableValue<String> label(Spot spot) {
    String key = key(spot);
    return words.follow(() -> words.knows(key) ? words.say(key) : plain(spot));
  }

  private static String plain(Spot spot) {
    return spot.last().map(Object::toString).orElse(spot.file());
  }

  /** A further text of a field, such as its help or an example. */
  Optional<ObservableValue<String>> more(Spot spot, String which) {
    String key = key(spot) + "." + which;
    return words.knows(key) ? Optional.of(words.text(key)) : Optional.empty();
  }

  /** What a word of a choice is called. */
  String wordFor(Spot spot, String word) {
    String key = "word." + field(spot) + "." + word;
    return words.knows(key) ? words.say(key) : word;
  }

  /** The name of the field a place belongs to, without places in lists. */
  static String field(Spot spot) {
    for (int i = spot.steps().size() - 1; i >= 0; i--) {
      if (spot.steps().get(i) instanceof String name) {
        return name;
      }
    }
    return "";
  }

  /** What a place speaks of by id, when it does. */
  Optional<Kind> kind(Spot spot) {
    return spot.file().startsWith("scenarios/") ? Kind.named(field(spot)) : Optional.empty();
  }

  /** Whether a place speaks of a card of the handbook. */
  static boolean isCard(Spot spot) {
    return CARDS.contains(field(spot));
  }

  /** Ids of the same scenario. */
  List<String> ids(Spot spot, Kind kind) {
    return draft().file(spot.file()).map(root -> References.ids(root, kind)).orElse(List.of());
  }

  /** Everything that is wrong in a place itself. */
  List<Finding> findings(Spot spot) {
    return model.checkedProperty().get().findings().stream()
        .filter(finding -> finding.spot().equals(spot))
        .toList();
  }

  /** An editor for a place of this shape. */
  Editor editor(Spot spot, Shape shape) {
    return Editors.of(this, spot, shape);
  }
}
