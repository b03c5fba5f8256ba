package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links in the text of a passage. Links are a matter of the story format: those in double
 * brackets are read as Twine itself reads them, and beside them the usual macros and tags of
 * Harlowe, SugarCube and Chapbook that lead to a passage.
 */
final class TweeLinks {
  private static final String QUOTED = "(?:\"([^\"\\n]{0,500})\"|'([^'\\n]{0,500})')";
  private static final Pattern EXTERNAL = Pattern.compile("^\\w+:///?\\w.*");
  private static final Pattern HARLOWE_GOTO_LINK =
      Pattern.compile(
          "\\((?:link-goto|link-reveal-goto)\\s*:\\s*"
              + QUOTED
              + "\\s*(?:,\\s*"
              + QUOTED
              + "\\s*)?\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HARLOWE_LINK =
      Pattern.compile(
          "\\((?:link|link-repeat|link-reveal|link-replace)\\s*:\\s*" + QUOTED + "\\s*\\)\\s*\\[",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HARLOWE_GOTO =
      Pattern.compile("\\(go-?to\\s*:\\s*" + QUOTED + "\\s*\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUGAR_LINK =
      Pattern.compile("<<(link|button|click)\\s+((?:[^\\n<>]|<(?!<)|>(?!>)){1,500}+)>>");
  private static final Pattern SUGAR_GOTO =
      Pattern.compile("<<goto\\s+(?:" + QUOTED + "|\\[\\[([^\\]\\n]{1,500})\\]\\])\\s*>>");
  private static final Pattern SUGAR_WORDS =
      Pattern.compile("^" + QUOTED + "(?:\\s+" + QUOTED + ")?\\s*$");
  private static final Pattern CHAPBOOK_LINK =
      Pattern.compile(
          "\\{\\s*link to\\s*:\\s*" + QUOTED + "(?:\\s*,\\s*label\\s*:\\s*" + QUOTED + ")?\\s*\\}");
  private static final Pattern SUGAR_IMAGE =
      Pattern.compile(
          "\\[[<>]?img\\[[^\\]\\n]{0,500}\\]\\[([^\\]\\n]{1,500})\\](?:\\[[^\\]\\n]{0,500}\\])?\\]");
  private static final Pattern HTML_LINK =
      Pattern.compile(
          "<(a|button)\\b[^>\\n]{0,300}?\\bdata-passage\\s*=\\s*"
              + QUOTED
              + "[^>\\n]{0,300}>([^<\\n]{0,500})</\\1>",
          Pattern.CASE_INSENSITIVE);

  /** How far a macro's own content is looked at. */
  private static final int INSIDE = 4000;

  private static final int NO_MORE = Integer.MAX_VALUE;

  private TweeLinks() {}

  /**
   * A link and where it stands.
   *
   * @param text empty where nothing is shown because the story goes on by itself
   * @param plain whether it is one in double brackets
   * @param setter what a link in brackets would also do; empty mostly
   */
  record Found(int start, int end, String text, String target, boolean plain, String setter) {
    boolean external() {
      return EXTERNAL.matcher(target).matches();
    }
  }

  /** All links in the order of the text; of two that overlap the outer one. */
  static List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    brackets(text, all);
    Matcher m = HARLOWE_GOTO_LINK.matcher(text);
    while (m.find()) {
      String first = either(m, 1);
      add(all, m.start(), m.end(), first, Optional.ofNullable(either(m, 3)).orElse(first));
    }
    harloweHooks(text, all);
    m = HARLOWE_GOTO.matcher(text);
    while (m.find()) {
      add(all, m.start(), m.end(), "", either(m, 1));
    }
    sugarLinks(text, all);
    m = SUGAR_GOTO.matcher(text);
    while (m.find()) {
      String bracket = m.group(3);
      String target =
          bracket == null ? either(m, 1) : bracket(0, 0, bracket).map(Found::target).orElse("");
      add(all, m.start(), m.end(), "", target);
    }
    m = CHAPBOOK_LINK.matcher(text);
    while (m.find()) {
      String target = either(m, 1);
      add(all, m.start(), m.end(), Optional.ofNullable(either(m, 3)).orElse(target), target);
    }
    m = SUGAR_IMAGE.matcher(text);
    while (m.find()) {
      add(all, m.start(), m.end(), m.group(1).strip(), m.group(1));
    }
    m = HTML_LINK.matcher(text);
    while (m.find()) {
      add(all, m.start(), m.end(), m.group(4).strip(), either(m, 2));
    }
    return outer(all);
  }

  private static List<Found> outer(List<Found> all) {
    all.sort(Comparator.comparingInt(Found::start).thenComparingInt(found -> -found.end()));
    List<Found> outer = new ArrayList<>();
    int end = 0;
    for (Found found : all) {
      if (found.start() >= end) {
        outer.add(found);
        end = found.end();
      }
    }
    return outer;
  }

  private static void add(List<Found> all, int start, int end, String text, String target) {
    if (target != null && !target.isBlank()) {
      all.add(new Found(start, end, text, target.strip(), false, ""));
    }
  }

  private static String either(Matcher m, int group) {
    return m.group(group) != null ? m.group(group) : m.group(group + 1);
  }

  private static void brackets(String text, List<Found> all) {
    int at = text.indexOf("[[");
    int close = -1;
    int line = -1;
    while (at >= 0) {
      while (text.startsWith("[[[", at)) {
        at++; // a Harlowe hook around a link: the link begins at the last two
      }
      int next = text.indexOf("[[", at + 2);
      close = close < at + 2 ? text.indexOf("]]", at + 2) : close;
      line = line < at ? text.indexOf('\n', at) : line;
      line = line < 0 ? NO_MORE : line;
      if (close < 0) {
        return;
      }
      boolean whole = (next < 0 || close < next) && close < line;
      if (whole) {
        bracket(at, close + 2, text.substring(at + 2, close)).ifPresent(all::add);
      }
      at = next;
    }
  }

  /** A link from what stands between the brackets; nothing when it leads nowhere. */
  private static Optional<Found> bracket(int start, int end, String inside) {
    int setterAt = inside.indexOf("][");
    String link = setterAt < 0 ? inside : inside.substring(0, setterAt);
    String setter = setterAt < 0 ? "" : inside.substring(setterAt + 2);
    int arrow = link.lastIndexOf("->");
    int back = link.indexOf("<-");
    int pipe = link.lastIndexOf('|');
    String text = link;
    String target = link;
    if (arrow >= 0 && arrow + 2 < link.length()) {
      text = link.substring(0, arrow);
      target = link.substring(arrow + 2);
    } else if (back > 0) {
      text = link.substring(back + 2);
      target = link.substring(0, back);
    } else if (pipe >= 0 && pipe + 1 < link.length()) {
      text = link.substring(0, pipe);
      target = link.substring(pipe + 1);
    }
    if (target.isBlank()) {
      return Optional.empty();
    }
    String shown = text.isBlank() ? target : text;
    return Optional.of(new Found(start, end, shown.strip(), target.strip(), true, setter.strip()));
  }

  /** {@code (link: "Wait")[(goto: "Later")]}: the hook belongs to the link. */
  private static void harloweHooks(String text, List<Found> all) {
    Matcher m = HARLOWE_LINK.matcher(text);
    while (m.find()) {
      int depth = 1;
      int end = m.end();
      int limit = Math.min(text.length(), end + INSIDE);
      while (end < limit && depth > 0) {
        char c = text.charAt(end++);
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
      Matcher go = HARLOWE_GOTO.matcher(text).region(m.end(), end);
      if (depth == 0 && go.find()) {
        add(all, m.start(), end, either(m, 1), either(go, 1));
      }
    }
  }

  /**
   * {@code <<link "Wait" "Later">>…<</link>>}, the same with a link in brackets, or with a goto.
   */
  private static void sugarLinks(String text, List<Found> all) {
    Matcher m = SUGAR_LINK.matcher(text);
    while (m.find()) {
      String closing = "<</" + m.group(1) + ">>";
      int close =
          text.substring(m.end(), Math.min(text.length(), m.end() + INSIDE)).indexOf(closing);
      String inside = close < 0 ? "" : text.substring(m.end(), m.end() + close);
      int end = close < 0 ? m.end() : m.end() + close + closing.length();
      String words = m.group(2).strip();
      Matcher quoted = SUGAR_WORDS.matcher(words);
      if (words.startsWith("[[") && words.endsWith("]]")) {
        bracket(m.start(), end, words.substring(2, words.length() - 2)).ifPresent(all::add);
      } else if (quoted.matches()) {
        Matcher go = SUGAR_GOTO.matcher(inside);
        String target = either(quoted, 3);
        if (target == null && go.find()) {
          target = go.group(3) != null ? go.group(3) : either(go, 1);
        }
        add(all, m.start(), end, either(quoted, 1), target);
      }
    }
  }
}
