package motcoach.ui.kit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as searching sees it: without case, accents and differences of width, curly quotes
 * straightened. Remembers where each character came from.
 */
public final class Folded {

  /** Part of a text, from {@code start} up to {@code end}. */
  public record Span(int start, int end) {}

  private final String text;
  private final String folded;
  private final int[] origin;

  private Folded(String text) {
    this.text = text;
    StringBuilder plain = new StringBuilder(text.length());
    int[] from = new int[text.length() + 1];
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      String part = fold(point);
      if (from.length < plain.length() + part.length() + 1) {
        from = Arrays.copyOf(from, 2 * from.length + part.length());
      }
      Arrays.fill(from, plain.length(), plain.length() + part.length(), i);
      plain.append(part);
      i += Character.charCount(point);
    }
    from[plain.length()] = text.length();
    this.folded = plain.toString();
    this.origin = from;
  }

  public static Folded of(String text) {
    return new Folded(text);
  }

  /** Nearly all of a text is plain or Chinese, and needs no looking up. */
  private static String fold(int point) {
    if (point < 0x80) {
      return Character.toString(Character.toLowerCase(point));
    } else if (point >= 0x4E00 && point <= 0x9FFF) {
      return Character.toString(point);
    }
    return fold(Character.toString(point));
  }

  static String fold(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .map(Folded::straight)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int straight(int point) {
    return switch (point) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      default -> point;
    };
  }

  /** The text as it was. */
  public String text() {
    return text;
  }

  /** Where a folded term stands, from {@code start} in the folded text on; -1 when nowhere. */
  int indexOf(String term, int start) {
    return folded.indexOf(term, start);
  }

  /** Where {@code length} folded characters at {@code index} stand in the text as it was. */
  Span span(int index, int length) {
    int end = index + length;
    // Marks that were dropped belong to the character before them.
    return new Span(origin[index], origin[end]);
  }

  boolean startsWord(int index) {
    return index == 0 || !Character.isLetterOrDigit(folded.codePointBefore(index));
  }

  /** Whether a Latin word goes on at {@code index}; Chinese knows no such middle. */
  boolean insideLatin(int index) {
    return !startsWord(index)
        && Character.UnicodeScript.of(folded.codePointBefore(index)) != Character.UnicodeScript.HAN;
  }

  int length() {
    return folded.length();
  }
}
