package motcoach.report.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Signs drawn before a text; the text says the same in words. */
public enum Mark {
  GOOD(Ink.GOOD),
  BAD(Ink.BAD),
  OPEN(Ink.MUTED),
  UNSURE(Ink.CAUTION),
  UP(Ink.ACCENT),
  DOWN(Ink.BAD),
  DOT(Ink.MUTED);

  private final Ink ink;

  Mark(Ink ink) {
    this.ink = ink;
  }

  /** Draws the sign in a square of {@code side} points whose lower left corner is given. */
  void draw(PDPageContentStream out, float x, float y, float side) throws IOException {
    out.setStrokingColor(ink.color());
    out.setNonStrokingColor(ink.color());
    out.setLineWidth(side / 6);
    out.setLineCapStyle(1);
    out.setLineJoinStyle(1);
    switch (this) {
      case GOOD -> {
        out.moveTo(x + side * 0.08f, y + side * 0.45f);
        out.lineTo(x + side * 0.38f, y + side * 0.12f);
        out.lineTo(x + side * 0.95f, y + side * 0.85f);
        out.stroke();
      }
      case BAD -> {
        line(out, x + side * 0.12f, y + side * 0.12f, x + side * 0.88f, y + side * 0.88f);
        line(out, x + side * 0.12f, y + side * 0.88f, x + side * 0.88f, y + side * 0.12f);
      }
      case OPEN -> {
        circle(out, x + side / 2, y + side / 2, side * 0.4f);
        out.stroke();
      }
      case UNSURE -> {
        out.moveTo(x + side / 2, y + side * 0.95f);
        out.lineTo(x + side * 0.95f, y + side / 2);
        out.lineTo(x + side / 2, y + side * 0.05f);
        out.lineTo(x + side * 0.05f, y + side / 2);
        out.closeAndStroke();
      }
      case UP -> {
        circle(out, x + side / 2, y + side / 2, side * 0.3f);
        out.fill();
      }
      case DOWN -> {
        out.moveTo(x + side * 0.1f, y + side * 0.85f);
        out.lineTo(x + side * 0.9f, y + side * 0.85f);
        out.lineTo(x + side / 2, y + side * 0.1f);
        out.closePath();
        out.fill();
      }
      case DOT -> {
        circle(out, x + side / 2, y + side / 2, side * 0.18f);
        out.fill();
      }
    }
  }

  private static void line(PDPageContentStream out, float x, float y, float toX, float toY)
      throws IOException {
    out.moveTo(x, y);
    out.lineTo(toX, toY);
    out.stroke();
  }

  /** PDF knows no circles; four curves come close enough. */
  public static void circle(PDPageContentStream out, float x, float y, float r) throws IOException {
    float k = 0.5523f * r;
    out.moveTo(x - r, y);
    out.curveTo(x - r, y + k, x - k, y + r, x, y + r);
    out.curveTo(x + k, y + r, x + r, y + k, x + r, y);
    out.curveTo(x + r, y - k, x + k, y - r, x, y - r);
    out.curveTo(x - k, y - r, x - r, y - k, x - r, y);
    out.closePath();
  }
}
