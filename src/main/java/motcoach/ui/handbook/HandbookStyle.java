package motcoach.ui.handbook;

/** The style classes of {@code css/handbook.css}. */
final class HandbookStyle {
  private HandbookStyle() {}

  static final String SCREEN = "handbook";
  static final String SIDE = "handbook-side";
  static final String ABOVE = "handbook-above";
  static final String LIST = "handbook-list";
  static final String LISTED = "handbook-listed";
  static final String CHAPTER = "contents-chapter";
  static final String PACK = "contents-pack";
  static final String CARD = "contents-card";
  static final String HIT = "handbook-hit";
  static final String FOUND = "found";
  static final String READING = "reading";
  static final String SAID = "said-words";
  static final String DRAWING = "drawing";
}
