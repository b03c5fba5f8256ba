package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Text;

/** A pack as a tree of places, as a trainer looks through it. */
public final class Outline {
  private static final List<String> NAMES =
      List.of("title", "label", "name", "text", "say", "says");

  private final Shapes shapes;

  public Outline(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * One line of the tree.
   *
   * @param section the name of a field of the schema, for the lines that are sections; empty for
   *     things in them
   * @param label what a thing says of itself; empty where it says nothing yet
   * @param id of a thing that has one
   */
  public record Line(
      Spot spot, Optional<String> section, Text label, Optional<String> id, List<Line> lines) {}

  /** Folders of a pack, in the order of the tree. */
  public static final List<String> FOLDERS = List.of("scenarios", "drills", "handbook", "rules");

  /** The card first, then scenarios, exercises, handbook and rules. */
  public List<Line> of(Draft draft) {
    List<Line> lines = new ArrayList<>();
    draft
        .file(Draft.CARD)
        .ifPresent(card -> lines.add(thing(Spot.of(Draft.CARD), card, List.of())));
    for (String folder : FOLDERS) {
      List<Line> inside = new ArrayList<>();
      files(draft, folder)
          .forEach(
              name -> {
                Value value = draft.file(name).orElseThrow();
                inside.add(thing(Spot.of(name), value, sections(name, value)));
              });
      lines.add(section(Spot.of(folder), folder, inside));
    }
    return lines;
  }

  /** The files in a folder of a pack. */
  public static List<String> files(Draft draft, String folder) {
    return draft.files().keySet().stream().filter(name -> name.startsWith(folder + "/")).toList();
  }

  /** Fields of a file that hold something with fields of its own, or a list of such. */
  private List<Line> sections(String file, Value root) {
    List<Line> sections = new ArrayList<>();
    if (shapes.of(file).orElse(null) instanceof Shape.Group group
        && root instanceof Value.Obj obj) {
      for (Shape.Field field : group.fields()) {
        if (shapes.isSection(file, field.shape())) {
          Spot spot = Spot.of(file, field.name());
          sections.add(section(spot, field.name(), items(spot, obj.list(field.name()))));
        }
      }
    }
    return sections;
  }

  private static Line section(Spot spot, String name, List<Line> lines) {
    return new Line(spot, Optional.of(name), Text.same(name), Optional.empty(), lines);
  }

  private static List<Line> items(Spot list, List<Value> items) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      lines.add(thing(list.then(i), items.get(i), List.of()));
    }
    return lines;
  }

  private static Line thing(Spot spot, Value value, List<Line> lines) {
    return new Line(spot, Optional.empty(), label(value), id(value), lines);
  }

  private static Optional<String> id(Value value) {
    return value instanceof Value.Obj object
        ? object.string("id").or(() -> object.string("c"))
        : Optional.empty();
  }

  /** What a thing says of itself: its title, or the first thing said in it. */
  public static Text label(Value value) {
    if (value instanceof Value.Obj object) {
      return NAMES.stream()
          .flatMap(name -> object.get(name).stream())
          .flatMap(Outline::text)
          .findFirst()
          .orElse(Text.same(id(value).orElse("")));
    }
    return Text.same("");
  }

  private static Stream<Text> text(Value value) {
    if (value instanceof Value.Arr list) {
      return list.items().stream().limit(1).flatMap(Outline::text);
    } else if (value instanceof Value.Obj object && object.get("text").isPresent()) {
      return text(object.get("text").get());
    } else if (value instanceof Value.Obj object) {
      String en = object.string("en").orElse("");
      String zh = object.string("zh").orElse("");
      return en.isBlank() && zh.isBlank() ? Stream.of() : Stream.of(new Text(en, zh));
    } else if (value instanceof Value.Str line && !line.value().isBlank()) {
      return Stream.of(Text.same(line.value()));
    }
    return Stream.of();
  }
}
