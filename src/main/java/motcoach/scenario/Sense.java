package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import motcoach.method.Language;

/**
 * What the lines of a subject and its name mean, as vectors; none where they cannot be compared.
 */
record Sense(List<float[]> lines, Optional<float[]> name) {

  static Sense of(String name, List<String> lines, Language language, Meaning meaning) {
    return new Sense(
        lines.stream().flatMap(line -> meaning.of(line, language).stream()).toList(),
        meaning.of(name, language));
  }

  Sense seen(UnaryOperator<float[]> view) {
    return new Sense(lines.stream().map(view).toList(), name.map(view));
  }

  /** The cosine of the line that comes nearest to piece {@code i} of an utterance. */
  Best nearest(float[] piece, int i) {
    Best best = Best.NONE;
    for (float[] line : lines) {
      best = best.or(Direction.dot(piece, line), i);
    }
    return best;
  }

  /** The cosine of the name; 0 where it cannot be compared. */
  double named(float[] piece) {
    return name.map(vector -> Direction.dot(piece, vector)).orElse(0.0);
  }
}
