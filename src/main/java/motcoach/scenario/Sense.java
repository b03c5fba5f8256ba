package motcoach.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import motcoach.method.Language;

/**
 * What the lines of a subject and its name mean, as vectors; none where they cannot be compared.
 *
 * @param middle where the lines point all together; empty without lines
 */
record Sense(List<float[]> lines, Optional<float[]> middle, Optional<float[]> name) {
  /** So many examples together tell more than the nearest alone. */
  private static final int TOGETHER = 3;

  static Sense of(String name, List<String> lines, Language language, Meaning meaning) {
    return of(
        lines.stream().flatMap(line -> meaning.of(line, language).stream()),
        meaning.of(name, language));
  }

  private static Sense of(Stream<float[]> vectors, Optional<float[]> name) {
    List<float[]> lines = vectors.toList();
    Optional<float[]> middle =
        lines.isEmpty() ? Optional.empty() : Optional.of(Direction.along(Direction.centre(lines)));
    return new Sense(lines, middle, name);
  }

  Sense seen(UnaryOperator<float[]> view) {
    return of(lines.stream().map(view), name.map(view));
  }

  /** How near piece {@code i} of an utterance comes, whatever other subjects there are. */
  Near near(float[] piece, int i) {
    double[] ascending =
        lines.stream().mapToDouble(line -> Direction.cosine(piece, line)).sorted().toArray();
    Best best =
        ascending.length == 0 ? Best.NONE : Best.NONE.or(ascending[ascending.length - 1], i);
    return new Near(
        best, ofTheNearest(ascending), cosine(piece, middle), cosine(piece, name), Near.BEHIND);
  }

  private static double cosine(float[] piece, Optional<float[]> vector) {
    return vector.map(v -> Direction.cosine(piece, v)).orElse(0.0);
  }

  private static double ofTheNearest(double[] ascending) {
    return Arrays.stream(ascending, Math.max(0, ascending.length - TOGETHER), ascending.length)
        .average()
        .orElse(0);
  }
}
