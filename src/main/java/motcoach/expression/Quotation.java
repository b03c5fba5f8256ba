package motcoach.expression;

import java.util.List;

/** Finds the words in quotation marks: they are somebody else's and are masked. */
final class Quotation {
  private static final String OPEN = "\u201C\u2018\u300C\u300E\u300A\u00AB";
  private static final String CLOSE = "\u201D'\u300D\u300F\u300B\u00BB";

  private Quotation() {}

  static boolean isQuote(int point) {
    return point == '"'
        || point == '\''
        || point == 0x201E
        || OPEN.indexOf(point) >= 0
        || CLOSE.indexOf(point) >= 0;
  }

  /**
   * Which tokens stand inside quotation marks; none when the marks are around everything that is
   * said or do not come in pairs.
   */
  static boolean[] masked(Scanner.Scan scan) {
    List<Token> tokens = scan.tokens();
    boolean[] masked = new boolean[tokens.size()];
    int open = -1;
    int closing = 0;
    for (Scanner.Quote quote : scan.quotes()) {
      if (open >= 0 && quote.point() == closing && (closing != '\'' || quote.beforeGap())) {
        mask(tokens, masked, open, quote.before());
        open = -1;
      } else if (open < 0 && opens(quote)) {
        open = quote.before();
        closing = closing(quote.point());
      }
    }
    return saysSomething(tokens, masked) ? masked : new boolean[tokens.size()];
  }

  private static boolean opens(Scanner.Quote quote) {
    if (quote.point() == '\'') {
      return quote.afterGap() && !quote.beforeGap();
    }
    return quote.point() == '"' || OPEN.indexOf(quote.point()) >= 0;
  }

  private static int closing(int point) {
    int index = OPEN.indexOf(point);
    return index >= 0 ? CLOSE.charAt(index) : point;
  }

  /** A mark that closes the quoted words still ends the sentence around them. */
  private static void mask(List<Token> tokens, boolean[] masked, int start, int end) {
    int last = end;
    while (last > start && tokens.get(last - 1).kind().isMark()) {
      last--;
    }
    for (int i = start; i < last; i++) {
      masked[i] = true;
    }
  }

  private static boolean saysSomething(List<Token> tokens, boolean[] masked) {
    for (int i = 0; i < masked.length; i++) {
      if (!masked[i] && !tokens.get(i).kind().isMark()) {
        return true;
      }
    }
    return false;
  }
}
