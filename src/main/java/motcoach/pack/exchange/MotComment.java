package motcoach.pack.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Twee has no place for, in a comment Twine keeps: {@code <!--mot id=a why="Because …"-->}.
 * Twine rewrites the metadata of a passage and drops keys it does not know, so they cannot carry
 * it.
 */
final class MotComment {
  private static final Pattern START = Pattern.compile("\\s*mot(?=\\s|$)");
  private static final Pattern FIELD =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9.-]*)=(?:\"((?:[^\"\\\\]|\\\\.){0,20000}+)\"|([^\\s\"]\\S*))");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.,-]*");

  private MotComment() {}

  /** Whether the inside of a comment is meant for us. */
  static boolean is(String inside) {
    return START.matcher(inside).lookingAt();
  }

  /** The fields of the inside of a comment; what is none is passed over. */
  static Map<String, String> read(String inside) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(inside);
    while (field.find()) {
      fields.put(
          field.group(1), field.group(2) != null ? unescaped(field.group(2)) : field.group(3));
    }
    return fields;
  }

  /** The whole comment; empty for no fields. */
  static String write(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<!--mot");
    fields.forEach(
        (name, value) -> {
          out.append(' ').append(name).append('=');
          if (PLAIN.matcher(value).matches()) {
            out.append(value);
          } else {
            out.append('"').append(escaped(value)).append('"');
          }
        });
    return out.append("-->").toString();
  }

  /** Nothing in it may look like a link, a macro or the end of the comment. */
  private static String escaped(String value) {
    return value.replaceAll("[\"\\\\<>\\[\\](){}]", "\\\\$0").replace("\n", "\\n");
  }

  private static String unescaped(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char next = value.charAt(++i);
        out.append(next == 'n' ? '\n' : next);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
