package motcoach.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes of all files of a pack.
 *
 * @param roots by what stands before the slash of the file's name: {@code scenarios}, {@code
 *     drills}, {@code handbook}, {@code rules}; the card under its own name
 * @param named shapes used in several places, by root and name
 */
public record Shapes(Map<String, Shape> roots, Map<String, Map<String, Shape>> named) {

  /** The shape of a whole file. */
  public Optional<Shape> of(String file) {
    return Optional.ofNullable(roots.get(root(file)));
  }

  /** The shape of what stands, or may stand, at a place; nothing when nothing may. */
  public Optional<Shape> at(Draft draft, Spot spot) {
    Optional<Shape> here = of(spot.file());
    Optional<Value> value = draft.file(spot.file());
    List<Object> steps = spot.steps();
    for (int i = 0; i < steps.size() && here.isPresent(); i++) {
      here = step(spot.file(), here.get(), value, steps.get(i));
      int done = i + 1;
      value = draft.file(spot.file()).flatMap(root -> root.at(steps.subList(0, done)));
    }
    return here.map(shape -> resolved(spot.file(), shape));
  }

  /** Whether a field holds something with fields of its own, or a list of such. */
  public boolean isSection(String file, Shape field) {
    Shape known = resolved(file, field);
    return known instanceof Shape.Group
        || known instanceof Shape.Many list
            && (resolved(file, list.item()) instanceof Shape.Group
                || resolved(file, list.item()) instanceof Shape.Forms);
  }

  /** The shape behind a name, and every other shape itself. */
  public Shape resolved(String file, Shape shape) {
    return shape instanceof Shape.Named use
        ? named.getOrDefault(root(file), Map.of()).get(use.name())
        : shape;
  }

  private Optional<Shape> step(String file, Shape shape, Optional<Value> value, Object step) {
    Shape known = resolved(file, shape);
    if (step instanceof Integer) {
      return known instanceof Shape.Many list ? Optional.of(list.item()) : Optional.empty();
    }
    String name = (String) step;
    if (known instanceof Shape.Both) {
      return Optional.of(new Shape.Line(Optional.empty()));
    } else if (known instanceof Shape.Phrases) {
      return Optional.of(new Shape.Many(new Shape.Line(Optional.empty()), 0, false));
    } else if (known instanceof Shape.Group group) {
      return group.field(name).map(Shape.Field::shape);
    } else if (known instanceof Shape.Forms forms) {
      return form(forms, value).flatMap(form -> form.field(name)).map(Shape.Field::shape);
    } else if (known instanceof Shape.Many list && list.alone()) {
      return step(file, list.item(), value, step);
    }
    return Optional.empty();
  }

  /** Which of the forms a value has. */
  public static Optional<Shape.Group> form(Shape.Forms forms, Optional<Value> value) {
    return value
        .filter(Value.Obj.class::isInstance)
        .map(Value.Obj.class::cast)
        .flatMap(object -> forms.forms().stream().filter(form -> fits(form, object)).findFirst());
  }

  /** All it must have is there, and a word by which forms are told apart is its own. */
  private static boolean fits(Shape.Group form, Value.Obj object) {
    return form.fields().stream()
        .filter(Shape.Field::required)
        .allMatch(
            field -> object.get(field.name()).filter(v -> fits(field.shape(), v)).isPresent());
  }

  private static boolean fits(Shape shape, Value value) {
    return !(shape instanceof Shape.OneOf choice)
        || !(value instanceof Value.Str word)
        || choice.words().contains(word.value());
  }

  private static String root(String file) {
    int slash = file.indexOf('/');
    return slash < 0 ? file : file.substring(0, slash);
  }
}
