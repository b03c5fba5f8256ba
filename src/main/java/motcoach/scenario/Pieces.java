package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import motcoach.method.Language;

/**
 * An utterance in pieces, sentences and their clauses, and what each of them means.
 *
 * @param meant a vector a segment; empty unless all can be compared by meaning
 */
record Pieces(
    String text, Language language, List<Segments.Segment> segments, List<float[]> meant) {
  /** Nobody says more at once; of a pasted document the first pieces must do. */
  private static final int MOST = 24;

  static Pieces of(String text, Language language, Meaning meaning) {
    List<Segments.Segment> segments = Segments.of(text).stream().limit(MOST).toList();
    List<float[]> meant =
        segments.parallelStream()
            .map(segment -> meaning.of(segment.of(text), language))
            .flatMap(Optional::stream)
            .toList();
    boolean all = meant.size() == segments.size();
    return new Pieces(text, language, segments, all ? meant : List.of());
  }

  boolean compareByMeaning() {
    return !meant.isEmpty();
  }
}
