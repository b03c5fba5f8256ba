package motcoach.pack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import motcoach.method.Ids;

/**
 * Writes plain values as one line of JSON: maps in their own order, lists, records (a field per
 * component, in kebab-case), texts, numbers, booleans, constants by their id, and the content of an
 * {@link Optional} or {@code null}. The same value always gives the same characters. Control
 * characters, line separators and halves of broken surrogate pairs are escaped, so that the line
 * stays one line and valid UTF-8.
 */
public final class JsonWriter {
  private JsonWriter() {}

  /**
   * The line for {@code value}, without an end.
   *
   * @throws IllegalArgumentException for a value of any other kind
   */
  public static String line(Object value) {
    StringBuilder out = new StringBuilder(256);
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof CharSequence) {
      string((CharSequence) value, out);
    } else if (value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Number) {
      number((Number) value, out);
    } else if (value instanceof Enum<?>) {
      string(Ids.of((Enum<?>) value), out);
    } else if (value instanceof Optional<?>) {
      write(((Optional<?>) value).orElse(null), out);
    } else if (value instanceof OptionalInt) {
      OptionalInt number = (OptionalInt) value;
      out.append(number.isPresent() ? String.valueOf(number.getAsInt()) : "null");
    } else if (value instanceof Map<?, ?>) {
      map((Map<?, ?>) value, out);
    } else if (value instanceof Iterable<?>) {
      list((Iterable<?>) value, out);
    } else if (value instanceof Record) {
      record((Record) value, out);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
  }

  private static void number(Number number, StringBuilder out) {
    double value = number.doubleValue();
    if (!Double.isFinite(value)) {
      out.append("null");
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.append((long) value);
    } else {
      out.append(number);
    }
  }

  private static void map(Map<?, ?> map, StringBuilder out) {
    out.append('{');
    String between = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(between);
      Object key = entry.getKey();
      string(key instanceof Enum<?> ? Ids.of((Enum<?>) key) : key.toString(), out);
      out.append(':');
      write(entry.getValue(), out);
      between = ",";
    }
    out.append('}');
  }

  private static void list(Iterable<?> list, StringBuilder out) {
    out.append('[');
    String between = "";
    for (Object item : list) {
      out.append(between);
      write(item, out);
      between = ",";
    }
    out.append(']');
  }

  private static void record(Record value, StringBuilder out) {
    out.append('{');
    String between = "";
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      out.append(between);
      string(kebab(component.getName()), out);
      out.append(':');
      write(content(value, component), out);
      between = ",";
    }
    out.append('}');
  }

  private static Object content(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException hidden) {
      throw new IllegalArgumentException("no JSON for " + value.getClass().getName(), hidden);
    }
  }

  private static String kebab(String name) {
    StringBuilder kebab = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        kebab.append('-');
      }
      kebab.append(Character.toLowerCase(c));
    }
    return kebab.toString();
  }

  private static void string(CharSequence text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029) {
        escape(c, out);
      } else if (Character.isSurrogate(c) && !paired(text, i)) {
        escape(c, out);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean paired(CharSequence text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static void escape(char c, StringBuilder out) {
    out.append(String.format("\\u%04x", (int) c));
  }
}
