package motcoach.report.file;

/** Texts as cells of spreadsheet programs may hold them. */
public final class CellText {
  /** The most characters a cell of a spreadsheet holds, in UTF-16 code units. */
  public static final int LONGEST = 32_767;

  private static final String BLANKS = " \u00a0\u3000";
  private static final String SIGNS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private CellText() {}

  /**
   * The text with an apostrophe before it where a spreadsheet program might take it for a formula:
   * OWASP's list, the same signs in full width, and both after blanks.
   */
  static String guarded(String text) {
    int first = 0;
    while (first < text.length() && BLANKS.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    boolean formula = first < text.length() && SIGNS.indexOf(text.charAt(first)) >= 0;
    return formula ? "'" + text : text;
  }

  /**
   * The text without what XML cannot hold: control characters, halves of broken surrogate pairs and
   * non-characters. Line ends become line feeds, as any reader of XML makes them.
   */
  static String plain(String text) {
    if (text.chars().allMatch(c -> c >= 0x20 && c < 0xD800)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(CellText::inXml)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean inXml(int point) {
    return point == '\t'
        || point == '\n'
        || point >= 0x20 && point < 0xD800
        || point >= 0xE000 && point < 0xFFFE
        || point > 0xFFFF;
  }

  /** Cut to what a cell holds, never within a character; what was cut shows as three dots. */
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
