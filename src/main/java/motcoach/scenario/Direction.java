package motcoach.scenario;

import java.util.List;

/** Reckons with the vectors of a {@link Meaning}: all have length 1 and as many figures. */
final class Direction {
  private Direction() {}

  /** The cosine where both have length 1: from -1, opposite, over 0, unlike, to 1, the same. */
  static double dot(float[] a, float[] b) {
    // Four sums, so that none has to wait for the one before; a turn asks for hundreds of these.
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      first += a[i] * b[i];
      second += a[i + 1] * b[i + 1];
      third += a[i + 2] * b[i + 2];
      fourth += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      first += a[i] * b[i];
    }
    return first + second + third + fourth;
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
    return along(minus(vector, centre));
  }

  /** From {@code centre} to {@code vector}, of any length. */
  static float[] minus(float[] vector, float[] centre) {
    float[] apart = new float[vector.length];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = vector[i] - centre[i];
    }
    return apart;
  }

  /** The vector of length 1 that points the same way; none for one that points nowhere. */
  static float[] along(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += x * x;
    }
    float length = (float) Math.sqrt(squares);
    float[] along = vector.clone();
    for (int i = 0; i < along.length && length > 0; i++) {
      along[i] /= length;
    }
    return along;
  }
}
