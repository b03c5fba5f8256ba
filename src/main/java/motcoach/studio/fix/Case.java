package motcoach.studio.fix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** A finding with the draft it was found in, and what may stand where. */
record Case(Shapes shapes, Draft draft, Finding finding) {

  Spot spot() {
    return finding.spot();
  }

  Optional<Value> value() {
    return draft.at(spot());
  }

  Optional<String> text() {
    return text(spot());
  }

  Optional<String> text(Spot spot) {
    return draft
        .at(spot)
        .filter(Value.Str.class::isInstance)
        .map(value -> ((Value.Str) value).value());
  }

  Optional<Shape> shape(Spot spot) {
    return shapes.at(draft, spot);
  }

  Optional<Value.Obj> object(Spot spot) {
    return draft.at(spot).filter(Value.Obj.class::isInstance).map(Value.Obj.class::cast);
  }

  /** The name of the field a place is; empty for an entry of a list. */
  static Optional<String> field(Spot spot) {
    return spot.last().filter(String.class::isInstance).map(String.class::cast);
  }

  /** Whether a place is a field its object can do without. */
  boolean optional(Spot spot) {
    Optional<Shape.Group> group = spot.parent().flatMap(this::group);
    return group
        .flatMap(known -> field(spot).flatMap(known::field))
        .filter(known -> !known.required())
        .isPresent();
  }

  /** The fields an object may have. */
  Optional<Shape.Group> group(Spot spot) {
    Shape known = shape(spot).orElse(new Shape.Any());
    if (known instanceof Shape.Group group) {
      return Optional.of(group);
    }
    return known instanceof Shape.Forms forms
        ? Shapes.form(forms, draft.at(spot))
        : Optional.empty();
  }

  /**
   * Without a field that may be missing, or an entry of a list; a list that would be left empty
   * goes as a whole. Empty when what holds it needs it.
   */
  Optional<Draft> without(Spot spot) {
    if (field(spot).isPresent()) {
      return optional(spot) ? Optional.of(draft.remove(spot)) : Optional.empty();
    }
    Spot list = spot.parent().orElseThrow();
    int size = draft.at(list).orElseThrow() instanceof Value.Arr arr ? arr.items().size() : 0;
    int least = shape(list).orElse(null) instanceof Shape.Many many ? many.least() : 0;
    if (size > Math.max(1, least)) {
      return Optional.of(draft.remove(spot));
    }
    return optional(list) ? Optional.of(draft.remove(list)) : Optional.empty();
  }

  /** With another name for a field, in its old place. */
  Draft renamed(Spot spot, String name) {
    Value.Obj object = object(spot.parent().orElseThrow()).orElseThrow();
    Map<String, Value> fields = new LinkedHashMap<>();
    object
        .fields()
        .forEach(
            (old, value) -> fields.put(spot.last().orElseThrow().equals(old) ? name : old, value));
    return draft.put(spot.parent().get(), new Value.Obj(fields));
  }

  /**
   * A fix that shows {@code look}, or what held it when it is gone.
   *
   * @param words see {@link Mend}
   */
  Fix fix(Mend mend, Draft after, Spot look, String... words) {
    Spot there = look;
    while (after.at(there).isEmpty() && there.parent().isPresent()) {
      there = there.parent().get();
    }
    return new Fix(mend, List.of(words), after, there);
  }

  /** Another value where the finding is. */
  Fix write(Value value) {
    return fix(
        Mend.WRITE, draft.put(spot(), value), spot(), shown(value().orElseThrow()), shown(value));
  }

  static String shown(Value value) {
    if (value instanceof Value.Str text) {
      return text.value();
    } else if (value instanceof Value.Num number) {
      return number.digits();
    }
    return value instanceof Value.Bool flag ? String.valueOf(flag.value()) : "…";
  }
}
