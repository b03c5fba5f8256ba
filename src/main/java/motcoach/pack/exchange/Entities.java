package motcoach.pack.exchange;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that mean something to a story format, written so that they mean nothing. */
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-z]{2,6});");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…",
          "mdash", "—", "ndash", "–");

  private Entities() {}

  /** With the characters entities stand for; unknown ones stay as they are. */
  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(decoded(m.group(), m.group(1))));
  }

  private static String decoded(String whole, String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, whole);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    boolean character =
        Character.isValidCodePoint(code)
            && (code >= 0x20 || code == '\n' || code == '\t')
            && !(code >= 0xD800 && code <= 0xDFFF);
    return character ? Character.toString(code) : whole;
  }

  /** So that nothing in it is taken for a link, a macro, a tag or an entity. */
  static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '[' -> out.append("&#91;");
        case ']' -> out.append("&#93;");
        case '{' -> out.append("&#123;");
        case '}' -> out.append("&#125;");
        case '\\' -> out.append("&#92;");
        case '(' -> out.append(beginsMacro(text, i) ? "&#40;" : "(");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean beginsMacro(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end < at + 40 && isWord(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ':';
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_';
  }
}
