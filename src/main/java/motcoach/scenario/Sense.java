package motcoach.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import motcoach.method.Language;

/**
 * What the lines of a subject and its name mean, as vectors; none where they cannot be compared.
 */
record Sense(List<float[]> lines, Optional<float[]> name) {
  /** So many examples together tell more than the nearest alone. */
  private static final int TOGETHER = 3;

  /** The cosine of the nearest line, of the nearest three together, and of the name. */
  record Near(Best best, double three, double label) {}

  static Sense of(String name, List<String> lines, Language language, Meaning meaning) {
    return new Sense(
        lines.stream().map(line -> meaning.of(line, language)).flatMap(Optional::stream).toList(),
        meaning.of(name, language));
  }

  Sense seen(UnaryOperator<float[]> view) {
    return new Sense(lines.stream().map(view).toList(), name.map(view));
  }

  /** How near the pieces of an utterance come, each figure that of its best piece. */
  Near near(List<float[]> pieces) {
    Best best = Best.NONE;
    double three = 0;
    double label = 0;
    for (int i = 0; i < pieces.size(); i++) {
      float[] piece = pieces.get(i);
      double[] ascending =
          lines.stream().mapToDouble(line -> Direction.cosine(piece, line)).sorted().toArray();
      if (ascending.length > 0) {
        best = best.or(ascending[ascending.length - 1], i);
      }
      three = Math.max(three, ofTheNearest(ascending));
      label = Math.max(label, name.map(vector -> Direction.cosine(piece, vector)).orElse(0.0));
    }
    return new Near(best, three, label);
  }

  private static double ofTheNearest(double[] ascending) {
    return Arrays.stream(ascending, Math.max(0, ascending.length - TOGETHER), ascending.length)
        .average()
        .orElse(0);
  }
}
