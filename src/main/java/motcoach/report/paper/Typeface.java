package motcoach.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one face for both languages, shipped with the program; of it only what is used goes into the
 * file. What it cannot draw becomes a box that can be seen.
 */
final class Typeface implements AutoCloseable {
  private static final String FONT = "/fonts/NotoSansSC-Regular.ttf";
  private static final int BOX = 0x25A1;

  /** It warns of a table for old spellings of characters, which is not needed. */
  private static final Logger QUIET = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  private final TrueTypeFont file;
  private final CmapLookup glyphs;
  private final PDType0Font font;
  private final Map<Integer, Float> widths = new HashMap<>();

  Typeface(PDDocument document) throws IOException {
    QUIET.setLevel(Level.SEVERE);
    try (InputStream in = Typeface.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException("The font is not shipped");
      }
      file = new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
    // Joined letters would be selected and searched for as other characters than were typed.
    file.setEnableGsub(false);
    glyphs = file.getUnicodeCmapLookup();
    font = PDType0Font.load(document, file, true);
  }

  PDType0Font font() {
    return font;
  }

  /**
   * The text as it can be drawn: composed, tabs as blanks, what is never seen left out, every other
   * character without a glyph a box. Line ends stay.
   */
  String printable(String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> append(drawn, point));
    return drawn.toString();
  }

  private void append(StringBuilder drawn, int point) {
    int kind = Character.getType(point);
    if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
      drawn.append('\n');
    } else if (point == '\t' || kind == Character.SPACE_SEPARATOR) {
      // The wide blank of Chinese keeps its width, all others are one blank.
      drawn.append(point == 0x3000 ? '\u3000' : ' ');
    } else if (kind != Character.CONTROL && kind != Character.FORMAT && !selector(point)) {
      drawn.appendCodePoint(glyphs.getGlyphId(point) == 0 ? BOX : point);
    }
  }

  /** Chooses among drawings of the character before it; never seen itself. */
  private static boolean selector(int point) {
    return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
  }

  /** Of printable text in points. */
  float width(String text, float size) {
    float sum = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      sum += widths.computeIfAbsent(text.codePointAt(i), this::advance);
    }
    return sum * size / 1000;
  }

  private Float advance(int point) {
    try {
      return font.getStringWidth(Character.toString(point));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
