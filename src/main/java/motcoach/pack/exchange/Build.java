package motcoach.pack.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motcoach.method.Text;
import motcoach.studio.Value;

/** Puts values together from plain Java ones. */
final class Build {
  private Build() {}

  /**
   * An object of names and values in turn; a {@code null} leaves its field out.
   *
   * @throws IllegalArgumentException for a value that has no JSON
   */
  static Value.Obj object(Object... namesAndValues) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        fields.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
      }
    }
    return new Value.Obj(fields);
  }

  static Value.Arr list(List<?> items) {
    return new Value.Arr(items.stream().map(Build::value).toList());
  }

  /** The list, or {@code null} for an empty one, so that its field is left out. */
  static Value.Arr orNone(List<?> items) {
    return items.isEmpty() ? null : list(items);
  }

  /** The text, or {@code null} for an empty one. */
  static String orNone(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Value value(Object plain) {
    if (plain instanceof Value value) {
      return value;
    } else if (plain instanceof Text text) {
      return Value.text(text.en(), text.zh());
    } else if (plain instanceof String text) {
      return new Value.Str(text);
    } else if (plain instanceof Integer number) {
      return Value.Num.of(number);
    } else if (plain instanceof Boolean flag) {
      return new Value.Bool(flag);
    } else if (plain instanceof List<?> items) {
      return list(items);
    }
    throw new IllegalArgumentException("no value of " + plain.getClass());
  }
}
