package motcoach.scenario;

import java.util.List;

/** Reckons with the vectors of a {@link Meaning}: all have length 1 and as many figures. */
final class Direction {
  private Direction() {}

  /** From -1, opposite, over 0, nothing in common, to 1, the same. */
  static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The mean of some vectors, at least one. */
  static float[] centre(List<float[]> vectors) {
    float[] centre = new float[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int i = 0; i < centre.length; i++) {
        centre[i] += vector[i] / vectors.size();
      }
    }
    return centre;
  }

  /** Where {@code vector} points as seen from {@code centre}. */
  static float[] seenFrom(float[] centre, float[] vector) {
    float[] seen = new float[vector.length];
    double squares = 0;
    for (int i = 0; i < seen.length; i++) {
      seen[i] = vector[i] - centre[i];
      squares += seen[i] * seen[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < seen.length && length > 0; i++) {
      seen[i] /= length;
    }
    return seen;
  }
}
