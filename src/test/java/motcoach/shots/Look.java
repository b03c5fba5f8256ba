package motcoach.shots;

import java.util.Locale;
import motcoach.ui.kit.Theme;

/** What the window and its colours are like in a picture. */
enum Look {
  LIGHT(Theme.Scheme.LIGHT, 100, 1280, 800),
  DARK(Theme.Scheme.DARK, 100, 1280, 800),
  CONTRAST(Theme.Scheme.CONTRAST, 100, 1280, 800),
  /** The smallest window there may be. */
  SMALL(Theme.Scheme.LIGHT, 100, 1024, 700),
  /** Text of twice the size. */
  LARGE(Theme.Scheme.LIGHT, 200, 1280, 800),
  /** Nowhere is less room, and nowhere are borders wider. */
  TIGHT(Theme.Scheme.CONTRAST, 200, 1024, 700);

  final Theme.Scheme scheme;
  final int textPercent;
  final int width;
  final int height;

  Look(Theme.Scheme scheme, int textPercent, int width, int height) {
    this.scheme = scheme;
    this.textPercent = textPercent;
    this.width = width;
    this.height = height;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
