package motcoach.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/**
 * JSON text of values an author edits. What fits on a line stands on one, the rest is broken with
 * two spaces of indentation; so a small change is a small difference between two files.
 */
public final class ValueText {
  private static final int WIDTH = 110;

  private ValueText() {}

  /** The value without its places. */
  public static Value of(Located located) {
    if (located instanceof Located.Obj object) {
      Map<String, Value> fields = new LinkedHashMap<>();
      object.members().forEach((name, member) -> fields.put(name, of(member.value())));
      return new Value.Obj(fields);
    } else if (located instanceof Located.Arr list) {
      return new Value.Arr(list.items().stream().map(ValueText::of).toList());
    } else if (located instanceof Located.Str text) {
      return new Value.Str(text.value());
    } else if (located instanceof Located.Num number) {
      BigDecimal exact = BigDecimal.valueOf(number.value());
      return new Value.Num(
          number.whole() ? Long.toString((long) number.value()) : exact.toPlainString());
    } else if (located instanceof Located.Bool flag) {
      return new Value.Bool(flag.value());
    }
    return new Value.Null();
  }

  /** Where each value of a file stands, and each name of a field: problems name either. */
  static Map<Place, Spot> spots(String file, Located root) {
    Map<Place, Spot> spots = new HashMap<>();
    collect(root, new Spot(file, List.of()), spots);
    return spots;
  }

  private static void collect(Located located, Spot spot, Map<Place, Spot> spots) {
    spots.putIfAbsent(located.at(), spot);
    if (located instanceof Located.Obj object) {
      object
          .members()
          .forEach(
              (name, member) -> {
                spots.putIfAbsent(member.at(), spot.then(name));
                collect(member.value(), spot.then(name), spots);
              });
    } else if (located instanceof Located.Arr list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), spot.then(i), spots);
      }
    }
  }

  /** The text of a whole file. */
  public static String write(Value value) {
    StringBuilder out = new StringBuilder(1024);
    write(value, 0, 0, out);
    return out.append('\n').toString();
  }

  private static void write(Value value, int indent, int before, StringBuilder out) {
    Optional<String> line = line(value, WIDTH - indent - before);
    if (line.isPresent()) {
      out.append(line.get());
    } else if (value instanceof Value.Obj object) {
      List<String> names = new ArrayList<>(object.fields().keySet());
      out.append("{\n");
      for (int i = 0; i < names.size(); i++) {
        String name = JsonWriter.line(names.get(i)) + ": ";
        out.append(" ".repeat(indent + 2)).append(name);
        write(object.fields().get(names.get(i)), indent + 2, name.length(), out);
        out.append(i + 1 < names.size() ? ",\n" : "\n");
      }
      out.append(" ".repeat(indent)).append('}');
    } else if (value instanceof Value.Arr list) {
      out.append("[\n");
      for (int i = 0; i < list.items().size(); i++) {
        out.append(" ".repeat(indent + 2));
        write(list.items().get(i), indent + 2, 0, out);
        out.append(i + 1 < list.items().size() ? ",\n" : "\n");
      }
      out.append(" ".repeat(indent)).append(']');
    } else {
      line(value, Integer.MAX_VALUE).ifPresent(out::append);
    }
  }

  /** On one line, if it has at most {@code room} characters. */
  private static Optional<String> line(Value value, int room) {
    StringBuilder out = new StringBuilder();
    return append(value, room, out) ? Optional.of(out.toString()) : Optional.empty();
  }

  private static boolean append(Value value, int room, StringBuilder out) {
    if (value instanceof Value.Obj object) {
      out.append('{');
      String between = "";
      for (Map.Entry<String, Value> field : object.fields().entrySet()) {
        out.append(between).append(JsonWriter.line(field.getKey())).append(": ");
        if (out.length() > room || !append(field.getValue(), room, out)) {
          return false;
        }
        between = ", ";
      }
      out.append('}');
    } else if (value instanceof Value.Arr list) {
      out.append('[');
      String between = "";
      for (Value item : list.items()) {
        out.append(between);
        if (out.length() > room || !append(item, room, out)) {
          return false;
        }
        between = ", ";
      }
      out.append(']');
    } else {
      out.append(plain(value));
    }
    return out.length() <= room;
  }

  private static String plain(Value value) {
    if (value instanceof Value.Str text) {
      return JsonWriter.line(text.value());
    } else if (value instanceof Value.Num number) {
      return number.digits();
    } else if (value instanceof Value.Bool flag) {
      return String.valueOf(flag.value());
    }
    return "null";
  }
}
