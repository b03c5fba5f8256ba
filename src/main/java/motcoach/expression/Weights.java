package motcoach.expression;

import java.util.Arrays;

/**
 * The weights of several yes-or-no questions over hashed features: one row a question, one column a
 * bucket that weighs anything, 8 bits each. A feature's bucket is the low bits of its number; so
 * many of them that features seldom share one, few of which are known.
 */
public final class Weights {
  private static final int NOWHERE = -1;

  private final int rows;
  private final int bits;
  private final int[] buckets;
  private final byte[] values;
  private final float[] scale;
  private final float[] bias;

  /** By the high bits of a bucket: the first known bucket with these or higher ones. */
  private final int[] directory;

  /** How many low bits of a bucket the directory leaves out. */
  private final int shift;

  /**
   * Weights as stored.
   *
   * @param bits how many low bits of a feature's number name its bucket, 1 to 24
   * @param buckets the known buckets, ascending
   * @param values known bucket by known bucket, in each row by row
   * @param scale by row: what a stored 1 is worth
   * @param bias by row: the answer when nothing is known
   */
  public Weights(int rows, int bits, int[] buckets, byte[] values, float[] scale, float[] bias) {
    if (values.length != rows * buckets.length || scale.length != rows || bias.length != rows) {
      throw new IllegalArgumentException(
          "weights do not fit " + rows + " rows of " + buckets.length + " buckets");
    }
    this.rows = rows;
    this.bits = bits;
    this.buckets = buckets;
    this.values = values;
    this.scale = scale;
    this.bias = bias;
    // Numbers of features are spread evenly, so that two to four known buckets share an entry.
    int known = Math.max(2, buckets.length);
    int high = Math.min(bits, Integer.SIZE - 2 - Integer.numberOfLeadingZeros(known));
    shift = bits - high;
    directory = new int[(1 << high) + 1];
    int place = 0;
    for (int entry = 0; entry < directory.length; entry++) {
      while (place < buckets.length && buckets[place] >>> shift < entry) {
        place++;
      }
      directory[entry] = place;
    }
  }

  /** Where the values of a feature begin; {@link #NOWHERE} when it weighs nothing. */
  private int values(int hash) {
    int bucket = hash & (1 << bits) - 1;
    int entry = bucket >>> shift;
    for (int place = directory[entry]; place < directory[entry + 1]; place++) {
      if (buckets[place] == bucket) {
        return place * rows;
      }
    }
    return NOWHERE;
  }

  /**
   * Rounds exact weights, coarsely enough that a weight does not depend on the last bits of a
   * platform's arithmetic; what is rounded to nothing is left out.
   *
   * @param buckets the buckets that were learnt, ascending
   * @param exact row by row, in each row bucket by bucket
   * @param steps how many steps there are from 0 to a row's largest weight; at most 127
   */
  public static Weights rounded(
      int bits, int[] buckets, double[][] exact, double[] bias, int steps) {
    int rows = exact.length;
    float[] scale = new float[rows];
    float[] rounded = new float[rows];
    for (int row = 0; row < rows; row++) {
      double most = Math.max(1e-9, Arrays.stream(exact[row]).map(Math::abs).max().orElse(0));
      scale[row] = (float) (most / steps);
      rounded[row] = (float) bias[row];
    }
    int[] known = new int[buckets.length];
    byte[] values = new byte[rows * buckets.length];
    int size = 0;
    for (int i = 0; i < buckets.length; i++) {
      boolean weighs = false;
      for (int row = 0; row < rows; row++) {
        byte value = (byte) Math.round(exact[row][i] / scale[row]);
        values[size * rows + row] = value;
        weighs |= value != 0;
      }
      known[size] = buckets[i];
      size += weighs ? 1 : 0;
    }
    return new Weights(
        rows, bits, Arrays.copyOf(known, size), Arrays.copyOf(values, size * rows), scale, rounded);
  }

  /** How many questions. */
  public int rows() {
    return rows;
  }

  /** How many low bits name a bucket. */
  public int bits() {
    return bits;
  }

  int[] buckets() {
    return buckets;
  }

  byte[] values() {
    return values;
  }

  float[] scale() {
    return scale;
  }

  float[] bias() {
    return bias;
  }

  /**
   * The answers to all questions, in log odds.
   *
   * @param entries how many of the first entries of {@code features} are looked at
   */
  public float[] answers(FeatureSet features, int entries) {
    float[] sums = new float[rows];
    for (int i = 0; i < entries; i++) {
      int at = values(features.hash(i));
      if (at == NOWHERE) {
        continue;
      }
      float strength = features.strength(i);
      for (int row = 0; row < rows; row++) {
        sums[row] += values[at + row] * strength;
      }
    }
    for (int row = 0; row < rows; row++) {
      sums[row] = sums[row] * scale[row] + bias[row];
    }
    return sums;
  }

  /** What entry {@code i} adds to the answer of one question. */
  float share(FeatureSet features, int i, int row) {
    int at = values(features.hash(i));
    return at == NOWHERE ? 0 : values[at + row] * features.strength(i) * scale[row];
  }
}
