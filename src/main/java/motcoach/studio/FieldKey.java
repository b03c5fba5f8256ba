package motcoach.studio;

import java.util.Map;
import java.util.Optional;

/**
 * The name under which a field is explained: its way in the schema, such as {@code
 * scenario.beats.options.text}; conditions and effects under their own, such as {@code
 * condition.acted.times}, wherever they stand.
 */
public final class FieldKey {
  /** What files are called in keys, and their schemas, by the folder; the card by its own name. */
  public static final Map<String, String> ROOTS =
      Map.of(
          Draft.CARD,
          "pack",
          "scenarios",
          "scenario",
          "drills",
          "drills",
          "handbook",
          "handbook",
          "rules",
          "rules");

  private FieldKey() {}

  /** The key of what stands, or may stand, at a place. */
  public static String of(Shapes shapes, Draft draft, Spot spot) {
    String file = spot.file();
    int slash = file.indexOf('/');
    String key = ROOTS.getOrDefault(slash < 0 ? file : file.substring(0, slash), file);
    Shape here = shapes.of(file).orElse(new Shape.Any());
    for (int i = 0; i < spot.steps().size(); i++) {
      Object step = spot.steps().get(i);
      if (here instanceof Shape.Many list) {
        here = list.item();
      }
      if (step instanceof String name) {
        Optional<Value> in = draft.at(new Spot(file, spot.steps().subList(0, i)));
        Shape known = shapes.resolved(file, here);
        Optional<Shape.Group> group = group(known, in, name);
        key = named(here, known, group, key, name);
        here = group.flatMap(g -> g.field(name)).map(Shape.Field::shape).orElse(new Shape.Any());
      }
    }
    return key;
  }

  private static String named(
      Shape here, Shape known, Optional<Shape.Group> group, String key, String name) {
    if (here instanceof Shape.Named use && known instanceof Shape.Forms) {
      String form = group.map(g -> g.fields().get(0).name()).orElse(name);
      return use.name() + "." + form + (form.equals(name) ? "" : "." + name);
    }
    return key + "." + name;
  }

  private static Optional<Shape.Group> group(Shape known, Optional<Value> value, String name) {
    if (known instanceof Shape.Group group) {
      return Optional.of(group);
    }
    return known instanceof Shape.Forms forms
        ? Shapes.form(forms, value)
            .or(() -> forms.forms().stream().filter(f -> f.field(name).isPresent()).findFirst())
        : Optional.empty();
  }
}
