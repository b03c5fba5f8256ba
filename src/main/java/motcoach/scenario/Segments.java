package motcoach.scenario;

import java.util.ArrayList;
import java.util.List;

/** Cuts an utterance into the pieces that can be near an example: sentences and their clauses. */
final class Segments {
  private static final String SENTENCE_ENDS = ".!?。！？…\n";
  private static final String CLAUSE_ENDS = ",;:，；：、—–";
  private static final int SHORTEST = 2;

  private Segments() {}

  /** A piece of the utterance; {@code end} is one past its last code unit. */
  record Segment(int start, int end, boolean sentence) {
    String of(String text) {
      return text.substring(start, end);
    }

    boolean covers(int place) {
      return place >= start && place < end;
    }
  }

  /** Sentences first, then the clauses of those that have several. */
  static List<Segment> of(String text) {
    List<Segment> all = new ArrayList<>();
    List<Segment> sentences = cut(text, 0, text.length(), SENTENCE_ENDS, true);
    all.addAll(sentences);
    for (Segment sentence : sentences) {
      List<Segment> clauses =
          cut(text, sentence.start, sentence.end, SENTENCE_ENDS + CLAUSE_ENDS, false);
      if (clauses.size() > 1) {
        all.addAll(clauses);
      }
    }
    return all;
  }

  private static List<Segment> cut(String text, int from, int to, String marks, boolean sentence) {
    List<Segment> pieces = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || marks.indexOf(text.charAt(i)) >= 0 && !insideNumber(text, i)) {
        if (i - start >= SHORTEST) {
          pieces.add(trimmed(text, start, i, sentence));
        }
        start = i + 1;
      }
    }
    return pieces.stream().filter(piece -> piece.end - piece.start >= SHORTEST).toList();
  }

  private static boolean insideNumber(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static Segment trimmed(String text, int start, int end, boolean sentence) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Segment(from, to, sentence);
  }
}
