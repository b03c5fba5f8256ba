package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a Twee passage.
 *
 * @param words what is read, without links that stand apart; empty when there are none
 * @param links in the order of the text
 * @param fields what a comment for us says about the passage
 * @param macros names of what a story format would carry out, as written
 * @param setters what links would set on the way
 * @param variables a Chapbook section before the text; empty when there is none
 * @param external links out of the story, which stay in the words
 * @param comment whether a comment of the author was left out
 */
record TweeContent(
    String words,
    List<Link> links,
    Map<String, String> fields,
    Set<String> macros,
    Set<String> setters,
    String variables,
    Set<String> external,
    boolean comment) {

  /** A link; {@code fields} come from the comment behind it. */
  record Link(String text, String target, Map<String, String> fields) {}

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final Pattern TOKEN = Pattern.compile("\uE000([LC])(\\d+)\uE001");
  private static final Pattern VARIABLE = Pattern.compile("[\\w.]+(\\s*\\([^)]*\\))?\\s*:.*");
  private static final Pattern SUGAR = Pattern.compile("<<\\s*/?([\\w=-]+)[^\\n]{0,300}?>>");
  private static final Pattern HARLOWE = Pattern.compile("\\(([A-Za-z][\\w-]{1,40}):");
  private static final Pattern CHAPBOOK =
      Pattern.compile("(?m)^\\[([a-z][^\\[\\]\\n]{0,80})\\]$|\\{([a-z][^{}\\n]{0,80})\\}");

  /**
   * Reads the content of a passage.
   *
   * @param format the story format's name, such as {@code Harlowe}; empty when it is not said
   */
  static TweeContent read(String raw, String format) {
    return new Reader(format.toLowerCase(Locale.ROOT)).read(raw);
  }

  /** Reads one passage. */
  private static final class Reader {
    private final String format;
    private final List<Link> links = new ArrayList<>();
    private final List<Map<String, String>> comments = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> macros = new LinkedHashSet<>();
    private final Set<String> setters = new LinkedHashSet<>();
    private final Set<String> external = new LinkedHashSet<>();
    private boolean comment;

    Reader(String format) {
      this.format = format;
    }

    TweeContent read(String raw) {
      String clean = raw.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
      String variables = variables(clean);
      String text = clean.substring(variables.isEmpty() ? 0 : afterVariables(clean));
      text = linked(commented(text));
      attach(text);
      text = shown(text);
      macros(text);
      return new TweeContent(
          Entities.decode(text),
          List.copyOf(links),
          fields,
          macros,
          setters,
          variables,
          external,
          comment);
    }

    /** Chapbook: lines of variables, then a line of two hyphens, then the text. */
    private static String variables(String text) {
      int end = afterVariables(text);
      if (end <= 0) {
        return "";
      }
      String section = text.substring(0, text.lastIndexOf("--", end)).strip();
      boolean all =
          section
              .lines()
              .allMatch(line -> line.isBlank() || VARIABLE.matcher(line.strip()).matches());
      return all ? section : "";
    }

    private static int afterVariables(String text) {
      int at = text.indexOf("\n--");
      int end = at < 0 ? -1 : text.indexOf('\n', at + 1);
      boolean alone = end > 0 && text.substring(at + 1, end).strip().equals("--");
      return alone ? end + 1 : -1;
    }

    /** Comments for us become marks, others go. */
    private String commented(String text) {
      StringBuilder out = new StringBuilder(text.length());
      int at = 0;
      int start = text.indexOf("<!--");
      while (start >= 0) {
        int end = text.indexOf("-->", start + 4);
        if (end < 0) {
          break;
        }
        out.append(text, at, start);
        String inside = text.substring(start + 4, end);
        if (MotComment.is(inside)) {
          out.append(OPEN).append('C').append(comments.size()).append(CLOSE);
          comments.add(MotComment.read(inside));
        } else {
          comment = true;
        }
        at = end + 3;
        start = text.indexOf("<!--", at);
      }
      out.append(text, at, text.length());
      return format.startsWith("sugarcube")
          ? out.toString().replaceAll("/\\*[^*]{0,2000}\\*/|/%[^%]{0,2000}%/", "")
          : out.toString();
    }

    /** Links become marks. */
    private String linked(String text) {
      StringBuilder out = new StringBuilder(text.length());
      int at = 0;
      for (TweeLinks.Found found : TweeLinks.in(text)) {
        out.append(text, at, found.start());
        at = found.end();
        String words = TOKEN.matcher(found.text()).replaceAll("").strip();
        if (found.external()) {
          external.add(found.target());
          String both = words + " (" + found.target() + ")";
          out.append(words.equals(found.target()) ? words : both);
        } else {
          out.append(OPEN).append('L').append(links.size()).append(CLOSE);
          links.add(new Link(Entities.decode(words), found.target(), new LinkedHashMap<>()));
          if (!found.setter().isEmpty()) {
            setters.add(found.setter());
          }
          if (!found.plain()) {
            macros(text.substring(found.start(), found.end()));
          }
        }
      }
      return out.append(text, at, text.length()).toString();
    }

    /** A comment right behind a link is about the link, any other about the passage. */
    private void attach(String text) {
      Matcher token = TOKEN.matcher(text);
      int end = 0;
      Map<String, String> about = null;
      while (token.find()) {
        int number = Integer.parseInt(token.group(2));
        if (token.group(1).equals("L")) {
          about = links.get(number).fields();
        } else {
          boolean behind = about != null && text.substring(end, token.start()).isBlank();
          (behind ? about : fields).putAll(comments.get(number));
          about = behind ? about : null;
        }
        end = token.end();
      }
    }

    /**
     * Without the marks: a link in a sentence leaves its words there, one that stands apart not.
     */
    private String shown(String text) {
      List<String> lines = new ArrayList<>();
      for (String line : text.split("\n", -1)) {
        Matcher token = TOKEN.matcher(line);
        if (!token.find()) {
          lines.add(line.strip());
          continue;
        }
        String rest = token.replaceAll("");
        if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
          lines.add(
              token
                  .replaceAll(
                      m ->
                          m.group(1).equals("L")
                              ? Matcher.quoteReplacement(
                                  Entities.encode(links.get(Integer.parseInt(m.group(2))).text()))
                              : "")
                  .strip());
        }
      }
      return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    private void macros(String text) {
      boolean harlowe = format.isEmpty() || format.startsWith("harlowe");
      boolean chapbook = format.isEmpty() || format.startsWith("chapbook");
      collect(SUGAR, text, "<<", ">>");
      if (harlowe) {
        collect(HARLOWE, text, "(", ":)");
      }
      if (chapbook) {
        Matcher m = CHAPBOOK.matcher(text);
        while (m.find()) {
          macros.add(m.group());
        }
      }
    }

    private void collect(Pattern pattern, String text, String before, String after) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        macros.add(before + m.group(1) + after);
      }
    }
  }
}
