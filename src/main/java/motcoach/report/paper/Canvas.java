package motcoach.report.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on one page. Places are points from its lower left corner. */
public final class Canvas {
  private final PDPageContentStream out;
  private final Typeface face;

  Canvas(PDPageContentStream out, Typeface face) {
    this.out = out;
    this.face = face;
  }

  /** A line of text with its base line at {@code y}. */
  public void text(String text, Type type, float x, float y) throws IOException {
    String line = face.printable(text).replace('\n', ' ');
    if (line.isEmpty()) {
      return;
    }
    out.beginText();
    out.setFont(face.font(), type.size());
    out.setNonStrokingColor(type.ink().color());
    if (type.bold()) {
      // The face has one weight; a fine edge of its own colour makes it bold.
      out.setStrokingColor(type.ink().color());
      out.setLineWidth(type.size() * 0.035f);
      out.setRenderingMode(RenderingMode.FILL_STROKE);
    } else {
      out.setRenderingMode(RenderingMode.FILL);
    }
    out.newLineAtOffset(x, y);
    out.showText(line);
    out.endText();
  }

  /** The width of a line of text in points. */
  public float width(String text, Type type) {
    return face.width(face.printable(text).replace('\n', ' '), type.size());
  }

  /** The text cut to a width; what was cut shows as three dots. */
  public String fitted(String text, Type type, float width) {
    String line = face.printable(text).replace('\n', ' ');
    if (face.width(line, type.size()) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 0 && face.width(line.substring(0, end) + "…", type.size()) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  /**
   * A line through points.
   *
   * @param dashes lengths of dash and gap in turn; none for an unbroken line
   */
  public void line(float[] xs, float[] ys, Ink ink, float thick, float... dashes)
      throws IOException {
    if (xs.length == 0) {
      return;
    }
    out.setStrokingColor(ink.color());
    out.setLineWidth(thick);
    out.setLineDashPattern(dashes, 0);
    out.setLineJoinStyle(1);
    out.moveTo(xs[0], ys[0]);
    for (int i = 1; i < xs.length; i++) {
      out.lineTo(xs[i], ys[i]);
    }
    out.stroke();
    out.setLineDashPattern(new float[0], 0);
  }

  /** An empty square to tick. */
  void box(float x, float y, float side) throws IOException {
    line(
        new float[] {x, x + side, x + side, x, x},
        new float[] {y, y, y + side, y + side, y},
        Ink.MUTED,
        0.8f);
  }

  /** A full round point. */
  public void point(float x, float y, float radius, Ink ink) throws IOException {
    out.setNonStrokingColor(ink.color());
    Mark.circle(out, x, y, radius);
    out.fill();
  }

  /** A full triangle that points down. */
  public void down(float x, float y, float radius, Ink ink) throws IOException {
    out.setNonStrokingColor(ink.color());
    out.moveTo(x - radius, y + radius * 0.8f);
    out.lineTo(x + radius, y + radius * 0.8f);
    out.lineTo(x, y - radius);
    out.closePath();
    out.fill();
  }

  void mark(Mark mark, float x, float y, float side) throws IOException {
    mark.draw(out, x, y, side);
  }
}
