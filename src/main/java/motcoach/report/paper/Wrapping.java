package motcoach.report.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines where its language may break; a word that is too long, anywhere. */
final class Wrapping {
  private final Typeface face;
  private final Locale locale;

  Wrapping(Typeface face, Locale locale) {
    this.face = face;
    this.locale = locale;
  }

  /** The lines of printable text, none wider than {@code width}; at least one. */
  List<String> lines(String text, float size, float width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(paragraph, size, width, lines);
    }
    return lines;
  }

  private void wrap(String paragraph, float size, float width, List<String> lines) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(paragraph);
    StringBuilder line = new StringBuilder();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String piece = paragraph.substring(from, to);
      if (fits(line + piece, size, width)) {
        line.append(piece);
      } else if (line.length() > 0 && fits(piece, size, width)) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(piece);
      } else {
        byCharacter(piece, size, width, line, lines);
      }
    }
    lines.add(line.toString().stripTrailing());
  }

  private void byCharacter(
      String piece, float size, float width, StringBuilder line, List<String> lines) {
    piece
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            character -> {
              if (line.length() > 0 && !fits(line + character, size, width)) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
              }
              line.append(character);
            });
  }

  private boolean fits(String line, float size, float width) {
    return face.width(line.stripTrailing(), size) <= width;
  }
}
