package motcoach.report.paper;

/**
 * How a text is set.
 *
 * @param size in points
 * @param leading from line to line in points
 */
public record Type(float size, float leading, Ink ink, boolean bold) {
  public static final Type TITLE = new Type(18, 25, Ink.TEXT, true);
  public static final Type HEADING = new Type(13, 19, Ink.ACCENT, true);
  public static final Type SUBHEADING = new Type(10.5f, 16, Ink.TEXT, true);
  public static final Type BODY = new Type(10, 15, Ink.TEXT, false);
  public static final Type STRONG = new Type(10, 15, Ink.TEXT, true);
  public static final Type QUIET = new Type(9, 13.5f, Ink.MUTED, false);
  public static final Type TINY = new Type(8, 11, Ink.MUTED, false);
}
