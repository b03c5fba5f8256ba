package motcoach.report.paper;

import java.awt.Color;

/** The colours of a page, legible on white and in grey. */
public enum Ink {
  TEXT(0x1f2328),
  MUTED(0x59636e),
  FAINT(0xc4cad1),
  ACCENT(0x0a6c74),
  GOOD(0x1a7f37),
  CAUTION(0x8a5a00),
  BAD(0xc21f2b);

  private final Color color;

  Ink(int rgb) {
    color = new Color(rgb);
  }

  Color color() {
    return color;
  }
}
