package motcoach.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** Between commas it is a piece of its own, but nobody means anything by it alone. */
  private static final Set<String> COURTESY = Set.of("please", "pls");

  static Pieces of(String text, Language language, Meaning meaning) {
    List<Segments.Segment> all = Segments.of(text).stream().limit(MOST).toList();
    List<Segments.Segment> saying =
        all.stream()
            .filter(piece -> !COURTESY.contains(piece.of(text).toLowerCase(Locale.ROOT)))
            .toList();
    List<Segments.Segment> segments = saying.isEmpty() ? all : saying;
    List<float[]> meant =
        segments.parallelStream()
            .map(segment -> meaning.of(segment.of(text), language))
            .flatMap(Optional::stream)
            .toList();
    boolean whole = meant.size() == segments.size();
    return new Pieces(text, language, segments, whole ? meant : List.of());
  }

  boolean compareByMeaning() {
    return !meant.isEmpty();
  }
}
