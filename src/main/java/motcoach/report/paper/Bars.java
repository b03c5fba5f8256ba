package motcoach.report.paper;

import java.io.IOException;
import java.util.List;

/**
 * Bars of parts, one below another, each with its name on the left and its figure on the right. The
 * parts differ in colour and in their order, which the text around names.
 *
 * @param bars from top to bottom
 * @param figures share of the width that is kept for the figures, 0 to 0.5
 */
public record Bars(List<Bar> bars, float figures) implements Paper.Drawing {
  private static final float EACH = 19;
  private static final float THICK = 9;
  private static final float NAMES = 0.34f;
  private static final float GAP = 8;

  /**
   * One bar.
   *
   * @param parts from left to right; together at most 1
   */
  public record Bar(String name, List<Part> parts, String figure) {
    public Bar {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a bar.
   *
   * @param share 0 to 1 of the whole width
   */
  public record Part(float share, Ink ink) {}

  public Bars {
    bars = List.copyOf(bars);
  }

  /** In points. */
  public float height() {
    return EACH * bars.size();
  }

  @Override
  public void on(Canvas canvas, float x, float y, float width, float height) throws IOException {
    float left = x + width * NAMES;
    float full = width * (1 - NAMES - figures);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      float base = y + height - EACH * (i + 1) + (EACH - Type.QUIET.size()) / 2;
      canvas.text(canvas.fitted(bar.name, Type.QUIET, width * NAMES - GAP), Type.QUIET, x, base);
      float middle = base + Type.QUIET.size() * 0.36f;
      strip(canvas, left, middle, full, Ink.FAINT, 1);
      float at = left;
      for (Part part : bar.parts) {
        strip(canvas, at, middle, full * part.share, part.ink, THICK);
        at += full * part.share;
      }
      canvas.text(
          canvas.fitted(bar.figure, Type.QUIET, width * figures - GAP),
          Type.QUIET,
          left + full + GAP,
          base);
    }
  }

  private static void strip(Canvas canvas, float x, float y, float width, Ink ink, float thick)
      throws IOException {
    if (width > 0) {
      canvas.line(new float[] {x, x + width}, new float[] {y, y}, ink, thick);
    }
  }
}
