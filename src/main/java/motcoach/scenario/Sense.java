package motcoach.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;

/**
 * What the lines of a subject and its name mean, as vectors; none where they cannot be compared.
 */
record Sense(List<float[]> lines, Optional<float[]> name) {
  /** So many examples together tell more than the nearest alone. */
  private static final int TOGETHER = 3;

  /** The cosine of the nearest line, of the nearest three together, and of the name. */
  record Near(Tongue.Best best, double three, double label) {}

  static Sense of(String name, List<String> lines, Language language, Meaning meaning) {
    return new Sense(
        lines.stream().map(line -> meaning.of(line, language)).flatMap(Optional::stream).toList(),
        meaning.of(name, language));
  }

  /** The mean of all lines: what every sentence of a story has in common. */
  static float[] centre(List<Sense> senses) {
    List<float[]> all = senses.stream().flatMap(sense -> sense.lines.stream()).toList();
    float[] centre = new float[all.isEmpty() ? 0 : all.get(0).length];
    for (float[] vector : all) {
      for (int i = 0; i < centre.length; i++) {
        centre[i] += vector[i] / all.size();
      }
    }
    return centre;
  }

  /** The same as seen from {@code centre}. */
  Sense from(float[] centre) {
    return new Sense(
        lines.stream().map(line -> from(line, centre)).toList(),
        name.map(vector -> from(vector, centre)));
  }

  /** The direction from {@code centre} to {@code vector}. */
  static float[] from(float[] vector, float[] centre) {
    float[] moved = new float[vector.length];
    double squares = 0;
    for (int i = 0; i < moved.length; i++) {
      moved[i] = vector[i] - (i < centre.length ? centre[i] : 0);
      squares += moved[i] * moved[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < moved.length && length > 0; i++) {
      moved[i] /= length;
    }
    return moved;
  }

  /** How near the pieces of an utterance come, each figure that of its best piece. */
  Near near(List<float[]> pieces) {
    Tongue.Best best = Tongue.Best.NONE;
    double three = 0;
    double label = 0;
    for (int i = 0; i < pieces.size(); i++) {
      float[] piece = pieces.get(i);
      double[] cosines = lines.stream().mapToDouble(line -> cosine(piece, line)).sorted().toArray();
      if (cosines.length > 0) {
        best = best.or(cosines[cosines.length - 1], i);
      }
      three =
          Math.max(
              three,
              Arrays.stream(cosines, Math.max(0, cosines.length - TOGETHER), cosines.length)
                  .average()
                  .orElse(0));
      label = Math.max(label, name.map(vector -> cosine(piece, vector)).orElse(0.0));
    }
    return new Near(best, three, label);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
