package motcoach.ui.drills;

import java.util.ArrayList;
import java.util.List;

/**
 * A reply in pieces that can be marked one after the other: words, or single Chinese characters,
 * each with the blanks and punctuation behind it.
 */
record SpotPieces(String text, List<Piece> pieces) {

  /**
   * A piece of the reply.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last, blanks not counted
   * @param last whether a clause ends here
   */
  record Piece(int start, int end, boolean last) {}

  static SpotPieces of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      at = body(text, at);
      int end = at;
      boolean last = false;
      while (at < text.length() && !begins(text.codePointAt(at))) {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        if (!Character.isWhitespace(c)) {
          end = at;
          last = true;
        }
      }
      pieces.add(new Piece(start, end, last));
    }
    return new SpotPieces(text, List.copyOf(pieces));
  }

  private static int body(String text, int from) {
    int first = text.codePointAt(from);
    int at = from + Character.charCount(first);
    while (!Character.isIdeographic(first) && at < text.length()) {
      int c = text.codePointAt(at);
      boolean inside = c == '\'' || c == '’' || c == '-' || c == '.' || c == ':';
      boolean joined = inside && at + 1 < text.length() && letter(text.codePointAt(at + 1));
      if (!letter(c) && !joined) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean letter(int c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  /** Opening marks belong to what follows them. */
  private static boolean begins(int c) {
    return Character.isLetterOrDigit(c)
        || Character.isIdeographic(c)
        || Character.getType(c) == Character.START_PUNCTUATION
        || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /** What is shown for a piece: its blanks stand behind it. */
  String shown(int piece) {
    int end = piece + 1 < pieces.size() ? pieces.get(piece + 1).start() : text.length();
    return text.substring(pieces.get(piece).start(), end);
  }

  /** The first piece of the clause after {@code piece}, or the last piece there is. */
  int clauseAfter(int piece) {
    for (int i = piece; i + 1 < pieces.size(); i++) {
      if (pieces.get(i).last()) {
        return i + 1;
      }
    }
    return pieces.size() - 1;
  }

  /** The first piece of its clause, or of the clause before when it is that already. */
  int clauseBefore(int piece) {
    for (int i = piece - 1; i > 0; i--) {
      if (pieces.get(i - 1).last()) {
        return i;
      }
    }
    return 0;
  }
}
