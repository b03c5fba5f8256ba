package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A Twee 3 file taken apart (Twee 3 specification 3.0.2): passages with names, tags and content.
 *
 * @param passages in the order of the file
 * @param before what stands before the first passage; usually nothing
 */
record TweeFile(List<Raw> passages, String before) {

  /** A passage as it is written; name, tags and content without escapes. */
  record Raw(String name, Set<String> tags, String content) {
    boolean isCode() {
      // Twine treats a passage with both tags as an ordinary one.
      return tags.contains("script") != tags.contains("stylesheet");
    }
  }

  /** Takes any text apart; what is no passage stands before the first one. */
  static TweeFile read(String text) {
    List<Raw> passages = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    StringBuilder content = before;
    String header = null;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("::")) {
        if (header != null) {
          passages.add(passage(header, content.toString()));
        }
        header = line.substring(2);
        content = new StringBuilder();
      } else {
        content.append(line.startsWith("\\:") ? line.substring(1) : line).append('\n');
      }
    }
    if (header != null) {
      passages.add(passage(header, content.toString()));
    }
    return new TweeFile(List.copyOf(passages), before.toString());
  }

  private static Raw passage(String header, String content) {
    String rest = strip(header);
    Set<String> tags = new LinkedHashSet<>();
    rest = withoutMetadata(rest);
    int open = rest.endsWith("]") && !escaped(rest, rest.length() - 1) ? opening(rest) : -1;
    if (open >= 0) {
      for (String tag : rest.substring(open + 1, rest.length() - 1).split("\\s+")) {
        if (!tag.isEmpty()) {
          tags.add(unescaped(tag));
        }
      }
      rest = withoutMetadata(strip(rest.substring(0, open)));
    }
    return new Raw(unescaped(rest), tags, content.strip());
  }

  /** Positions as Twine writes them, and those of Twee 2, say nothing about the story. */
  private static String withoutMetadata(String header) {
    String rest = header.replaceFirst("\\s*<\\d+,\\s*\\d+>$", "");
    if (!rest.endsWith("}") || escaped(rest, rest.length() - 1)) {
      return rest;
    }
    int depth = 0;
    for (int i = rest.length() - 1; i >= 0; i--) {
      char c = rest.charAt(i);
      if ((c == '{' || c == '}') && !escaped(rest, i)) {
        depth += c == '}' ? 1 : -1;
        if (depth == 0) {
          String inner = rest.substring(i + 1, rest.length() - 1).strip();
          boolean metadata = inner.isEmpty() || inner.contains(":") || inner.contains("\"");
          return metadata ? strip(rest.substring(0, i)) : rest;
        }
      }
    }
    return rest;
  }

  private static int opening(String header) {
    for (int i = header.length() - 2; i >= 0; i--) {
      if (header.charAt(i) == '[' && !escaped(header, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean escaped(String text, int at) {
    int slashes = 0;
    while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** Without blanks at both ends, but for an escaped one at the end. */
  private static String strip(String text) {
    String stripped = text.strip();
    boolean blankKept =
        !stripped.isEmpty()
            && escaped(stripped, stripped.length())
            && text.stripLeading().length() > stripped.length();
    return blankKept ? stripped + " " : stripped;
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\([\\[\\]{}\\\\ ])", "$1");
  }
}
