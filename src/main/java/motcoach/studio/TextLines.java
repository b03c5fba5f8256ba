package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import motcoach.method.Text;

/** All texts of a file that stand there in both languages. */
public final class TextLines {
  private TextLines() {}

  /** In the order of the file; a text that is missing in one language is empty there. */
  public static List<TextLine> of(Shapes shapes, Draft draft, String file) {
    List<TextLine> lines = new ArrayList<>();
    draft
        .file(file)
        .ifPresent(
            root ->
                collect(
                    shapes,
                    file,
                    shapes.of(file).orElse(new Shape.Any()),
                    root,
                    new Spot(file, List.of()),
                    lines));
    return lines;
  }

  private static void collect(
      Shapes shapes, String file, Shape shape, Value value, Spot spot, List<TextLine> lines) {
    Shape known = shapes.resolved(file, shape);
    if (known instanceof Shape.Both && value instanceof Value.Obj text) {
      lines.add(
          new TextLine(spot, new Text(text.string("en").orElse(""), text.string("zh").orElse(""))));
    } else if (known instanceof Shape.Many list && value instanceof Value.Arr items) {
      for (int i = 0; i < items.items().size(); i++) {
        collect(shapes, file, list.item(), items.items().get(i), spot.then(i), lines);
      }
    } else if (known instanceof Shape.Many list && list.alone()) {
      collect(shapes, file, list.item(), value, spot, lines);
    } else if (value instanceof Value.Obj object) {
      List<Shape.Field> fields =
          known instanceof Shape.Group group
              ? group.fields()
              : known instanceof Shape.Forms forms
                  ? Shapes.form(forms, java.util.Optional.of(value))
                      .map(Shape.Group::fields)
                      .orElse(List.of())
                  : List.of();
      for (Shape.Field field : fields) {
        object
            .get(field.name())
            .ifPresent(
                each -> collect(shapes, file, field.shape(), each, spot.then(field.name()), lines));
      }
    }
  }
}
