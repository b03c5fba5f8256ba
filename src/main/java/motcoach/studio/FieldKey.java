package motcoach.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The name under which a field is explained: its way in the schema, such as {@code
 * scenario.beats.options.text}; conditions and effects under their own, such as {@code
 * condition.acted.times}, wherever they stand.
 */
public final class FieldKey {
  private static final Map<String, String> ROOTS =
      Map.of(Draft.CARD, "pack", "scenarios", "scenario", "drills", "drills", "rules", "rules");

  private FieldKey() {}

  /** The key of what stands, or may stand, at a place. */
  public static String of(Shapes shapes, Draft draft, Spot spot) {
    String file = spot.file();
    int slash = file.indexOf('/');
    String key = ROOTS.getOrDefault(slash < 0 ? file : file.substring(0, slash), file);
    Shape here = shapes.of(file).orElse(new Shape.Any());
    for (int i = 0; i < spot.steps().size(); i++) {
      Spot in = new Spot(file, spot.steps().subList(0, i));
      Object step = spot.steps().get(i);
      if (here instanceof Shape.Many list) {
        here = list.item();
        if (step instanceof Integer) {
          continue;
        }
      }
      if (here instanceof Shape.Named use && shapes.resolved(file, use) instanceof Shape.Forms forms) {
        Optional<String> form = first(forms, draft.at(in), step);
        key = use.name() + form.map(name -> "." + name).orElse("");
        if (form.filter(step::equals).isPresent()) {
          here = shapes.at(draft, in.then(step)).orElse(new Shape.Any());
          continue;
        }
      }
      key = key + "." + step;
      here = unresolved(shapes, draft, in, step);
    }
    return key;
  }

  /** The field that tells the form of a value. */
  private static Optional<String> first(Shape.Forms forms, Optional<Value> value, Object step) {
    return Shapes.form(forms, value)
        .or(() -> forms.forms().stream().filter(f -> f.fields().get(0).name().equals(step)).findFirst())
        .map(form -> form.fields().get(0).name());
  }

  private static Shape unresolved(Shapes shapes, Draft draft, Spot in, Object step) {
    Optional<Shape> parent = shapes.at(draft, in);
    if (parent.orElse(null) instanceof Shape.Many list) {
      parent = Optional.of(shapes.resolved(in.file(), list.item()));
    }
    List<Shape.Field> fields =
        parent.orElse(null) instanceof Shape.Group group
            ? group.fields()
            : parent.orElse(null) instanceof Shape.Forms forms
                ? Shapes.form(forms, draft.at(in)).map(Shape.Group::fields).orElse(List.of())
                : List.of();
    return fields.stream()
        .filter(field -> field.name().equals(step))
        .map(Shape.Field::shape)
        .findFirst()
        .orElse(new Shape.Any());
  }
}
