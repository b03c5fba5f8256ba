package motcoach.ui.kit;

/**
 * The style classes of {@code css/base.css}, so that no class name is typed twice. Those of
 * AtlantaFX are in {@link atlantafx.base.theme.Styles}.
 */
public final class Style {
  private Style() {}

  // Frame
  public static final String FRAME = "frame";
  public static final String SIDE_BAR = "side-bar";
  public static final String SIDE_ITEM = "side-item";
  public static final String FOLDED = "folded";
  public static final String BRAND = "brand";
  public static final String TOP_BAR = "top-bar";

  // Page: the scrolling pane, and the column in it that never grows too wide to read
  public static final String PAGE = "page";
  public static final String PAGE_COLUMN = "page-column";

  // Text
  public static final String PAGE_TITLE = "page-title";
  public static final String SECTION_TITLE = "section-title";
  public static final String CARD_TITLE = "card-title";
  public static final String BODY = "body";
  public static final String SMALL = "small";
  public static final String MUTED = "muted";
  public static final String STRONG = "strong";
  public static final String NUMBER = "number";
  public static final String BIG_NUMBER = "big-number";

  // Gaps between the children of a box: 4, 8, 16, 24 px at 100 %
  public static final String GAP_XS = "gap-xs";
  public static final String GAP_S = "gap-s";
  public static final String GAP_M = "gap-m";
  public static final String GAP_L = "gap-l";

  // Surfaces
  public static final String CARD = "coach-card";
  public static final String LINK_CARD = "link-card";
  public static final String FLOATING = "floating";
  public static final String NOTICE = "notice";
  public static final String EMPTY_STATE = "empty-state";
  public static final String PILL = "pill";
  public static final String TIP = "coach-tip";

  // Meaning, for pills, notices, texts and icons; never the only sign of it
  public static final String ACCENT = "as-accent";
  public static final String GOOD = "as-good";
  public static final String CAUTION = "as-caution";
  public static final String BAD = "as-bad";
  public static final String NEUTRAL = "as-neutral";

  // Icons
  public static final String ICON_SMALL = "icon-small";
  public static final String ICON_LARGE = "icon-large";

  // Drawings
  public static final String FACE = "face";
  public static final String SPARKLINE = "sparkline";
  public static final String EMOTION_CHART = "emotion-chart";
}
