package motcoach.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Text from top to bottom on pages of A4. Nothing is cut off: what does not fit on a line goes on
 * in the next, what does not fit on a page goes on on another.
 */
public final class Paper implements AutoCloseable {
  private static final float SIDE = 56;
  private static final float TOP = 66;
  private static final float BOTTOM = 62;
  private static final float MARK = 14;

  /** High enough to write in by hand. */
  private static final float ROOM = 20;

  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * SIDE;

  /** Draws into a box whose lower left corner is given. */
  @FunctionalInterface
  public interface Drawing {
    void on(Canvas canvas, float x, float y, float width, float height) throws IOException;
  }

  private final PDDocument document = new PDDocument();
  private final Typeface face;
  private final Wrapping wrapping;
  private PDPageContentStream out;
  private Canvas canvas;
  private float y;

  /**
   * @param title of the document, as a reader shows it
   * @param locale of its language
   */
  public Paper(String title, Locale locale) throws IOException {
    face = new Typeface(document);
    wrapping = new Wrapping(face, locale);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(face.printable(title).replace('\n', ' '));
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    turn();
  }

  private void turn() throws IOException {
    if (out != null) {
      out.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    out = new PDPageContentStream(document, page);
    canvas = new Canvas(out, face);
    y = PDRectangle.A4.getHeight() - TOP;
  }

  private void need(float height) throws IOException {
    if (y - height < BOTTOM) {
      turn();
    }
  }

  /** Text over the whole width. */
  public void text(String text, Type type) throws IOException {
    set(text, type, 0, WIDTH);
  }

  /** Text that stands under a marked one. */
  public void under(String text, Type type) throws IOException {
    set(text, type, MARK, WIDTH - MARK);
  }

  private void set(String text, Type type, float indent, float width) throws IOException {
    for (String line : wrapping.lines(face.printable(text), type.size(), width)) {
      need(type.leading());
      y -= type.leading();
      canvas.text(line, type, SIDE + indent, y + (type.leading() - type.size()) / 2);
    }
  }

  /** A heading, never alone at the foot of a page. */
  public void heading(String text) throws IOException {
    y -= Type.HEADING.leading() * 0.7f;
    need(Type.HEADING.leading() + 4 * Type.BODY.leading());
    text(text, Type.HEADING);
    y -= 2;
  }

  /** A smaller heading, and a word or two at the right end of its line. */
  public void subheading(String text, String right) throws IOException {
    y -= 5;
    need(Type.SUBHEADING.leading() + 2 * Type.BODY.leading());
    across(text, right, Type.SUBHEADING);
  }

  /** Text on the left, a word or number on the right of its first line, on half of it at most. */
  public void across(String text, String word, Type type) throws IOException {
    String right = canvas.fitted(word, type, WIDTH / 2);
    float rightWidth = canvas.width(right, type);
    List<String> lines =
        wrapping.lines(face.printable(text), type.size(), WIDTH - rightWidth - 2 * MARK);
    for (int line = 0; line < lines.size(); line++) {
      need(type.leading());
      y -= type.leading();
      float base = y + (type.leading() - type.size()) / 2;
      canvas.text(lines.get(line), type, SIDE, base);
      if (line == 0) {
        canvas.text(right, type, SIDE + WIDTH - rightWidth, base);
      }
    }
  }

  /** Text behind a sign. */
  public void marked(Mark mark, String text) throws IOException {
    // What stands under it begins on the same page.
    need(Type.BODY.leading() + Type.QUIET.leading());
    float base = y - Type.BODY.leading() + (Type.BODY.leading() - Type.BODY.size()) / 2;
    canvas.mark(mark, SIDE, base - 0.5f, 8);
    under(text, Type.BODY);
  }

  /** Begins a new page, unless this one is still empty. */
  public void page() throws IOException {
    if (y < PDRectangle.A4.getHeight() - TOP) {
      turn();
    }
  }

  /** What follows stays together: on a new page where fewer points are left on this. */
  public void together(float points) throws IOException {
    need(points);
  }

  /**
   * Boxes to tick, each with its words, and behind them a line to write on up to the edge; where
   * the words leave too little of it, the line is one below.
   */
  public void boxes(List<String> words, String before) throws IOException {
    float side = 8;
    need(2 * ROOM);
    y -= ROOM;
    float x = SIDE + MARK;
    for (String word : words) {
      canvas.box(x, y + 3, side);
      canvas.text(word, Type.QUIET, x + side + 4, y + 4);
      x += side + 4 + canvas.width(word, Type.QUIET) + MARK;
    }
    if (x > SIDE + WIDTH / 2) {
      y -= ROOM;
      x = SIDE + MARK;
    }
    canvas.text(before, Type.QUIET, x, y + 4);
    rule(x + canvas.width(before, Type.QUIET) + 4);
  }

  /** How many lines to write on fit below a heading on the rest of the page. */
  public int linesLeft() {
    return (int) ((y - BOTTOM - 2 * Type.HEADING.leading()) / ROOM);
  }

  /** An empty line to write on. */
  public void blank() throws IOException {
    need(ROOM);
    y -= ROOM;
    rule(SIDE + MARK);
  }

  private void rule(float from) throws IOException {
    canvas.line(new float[] {from, SIDE + WIDTH}, new float[] {y + 2, y + 2}, Ink.MUTED, 0.5f);
  }

  public void gap(float points) {
    y -= points;
  }

  /** A drawing over the whole width, on one page. */
  public void drawing(float height, Drawing drawing) throws IOException {
    need(height);
    y -= height;
    drawing.on(canvas, SIDE, y, WIDTH, height);
  }

  /**
   * Writes the document, with what stands at the head and foot of every page.
   *
   * @param number what the number of a page looks like, from its number and how many there are
   */
  public void writeTo(
      OutputStream to, String head, String foot, BiFunction<Integer, Integer, String> number)
      throws IOException {
    out.close();
    int pages = document.getNumberOfPages();
    for (int page = 0; page < pages; page++) {
      try (PDPageContentStream more =
          new PDPageContentStream(
              document,
              document.getPage(page),
              PDPageContentStream.AppendMode.APPEND,
              true,
              true)) {
        margins(new Canvas(more, face), head, foot, number.apply(page + 1, pages));
      }
    }
    document.save(to);
  }

  private static void margins(Canvas canvas, String head, String foot, String number)
      throws IOException {
    float top = PDRectangle.A4.getHeight() - 40;
    float right = SIDE + WIDTH;
    canvas.text(canvas.fitted(head, Type.TINY, WIDTH), Type.TINY, SIDE, top);
    canvas.line(new float[] {SIDE, right}, new float[] {top - 7, top - 7}, Ink.FAINT, 0.5f);
    float numberWidth = canvas.width(number, Type.TINY);
    canvas.text(canvas.fitted(foot, Type.TINY, WIDTH - numberWidth - MARK), Type.TINY, SIDE, 36);
    canvas.text(number, Type.TINY, right - numberWidth, 36);
  }

  @Override
  public void close() throws IOException {
    // The document first: it still reads the face while it is written.
    document.close();
    face.close();
  }
}
