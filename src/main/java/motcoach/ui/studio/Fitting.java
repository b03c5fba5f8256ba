package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words for a box of a map. Widths are estimated, a Chinese character as wide as it is high
 * and a Latin one a little more than half: measuring thousands of labels would take longer than
 * drawing them.
 */
final class Fitting {
  private static final String CLOSING = "，。、；：？！）》」』”’…,.;:?!)";
  private static final double LATIN = 0.52;

  private Fitting() {}

  /**
   * @param width of the box in heights of a letter
   * @param most lines; the last ends in an ellipsis when words are left
   */
  static List<String> lines(String words, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = words.strip().replaceAll("\\s+", " ");
    while (!rest.isEmpty() && lines.size() < most) {
      int end = fitting(rest, width);
      if (end < rest.length() && lines.size() == most - 1) {
        lines.add(rest.substring(0, Math.max(1, fitting(rest, width - 1))).strip() + "…");
        return lines;
      }
      int cut = end < rest.length() ? wordEnd(rest, end) : end;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    return lines;
  }

  private static int fitting(String words, double width) {
    double used = 0;
    for (int i = 0; i < words.length(); i++) {
      used += words.charAt(i) >= 0x2E80 ? 1 : LATIN;
      if (used > width) {
        return Math.max(1, i);
      }
    }
    return words.length();
  }

  /**
   * Back to a space, unless that is far away, as in Chinese; there no line begins with a mark that
   * belongs to the one before.
   */
  private static int wordEnd(String words, int end) {
    int space = words.lastIndexOf(' ', end);
    if (space > end / 2) {
      return space;
    }
    int cut = end;
    while (cut > 1 && CLOSING.indexOf(words.charAt(cut)) >= 0) {
      cut--;
    }
    return cut;
  }
}
