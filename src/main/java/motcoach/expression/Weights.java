package motcoach.expression;

/**
 * The weights of several yes-or-no questions over hashed features: one row a question, one column a
 * bucket, 16 bits each. A feature's bucket is the low bits of its number.
 */
public final class Weights {
  private final int rows;
  private final int bits;
  private final short[] values;
  private final float[] scale;
  private final float[] bias;

  /**
   * Weights as stored.
   *
   * @param bits how many low bits of a feature's number name its bucket, 1 to 20
   * @param values bucket by bucket, in each bucket row by row
   * @param scale by row: what a stored 1 is worth
   * @param bias by row: the answer when nothing is known
   */
  public Weights(int rows, int bits, short[] values, float[] scale, float[] bias) {
    if (values.length != rows << bits || scale.length != rows || bias.length != rows) {
      throw new IllegalArgumentException(
          "weights do not fit " + rows + " rows of " + bits + " bits");
    }
    this.rows = rows;
    this.bits = bits;
    this.values = values;
    this.scale = scale;
    this.bias = bias;
  }

  /**
   * Rounds exact weights, coarsely enough that a weight does not depend on the last bits of a
   * platform's arithmetic.
   *
   * @param exact row by row, in each row bucket by bucket
   * @param steps how many steps there are from 0 to a row's largest weight; at most 32,000
   */
  public static Weights rounded(int bits, double[][] exact, double[] bias, int steps) {
    int rows = exact.length;
    short[] values = new short[rows << bits];
    float[] scale = new float[rows];
    float[] rounded = new float[rows];
    for (int row = 0; row < rows; row++) {
      double most = 1e-9;
      for (double weight : exact[row]) {
        most = Math.max(most, Math.abs(weight));
      }
      scale[row] = (float) (most / steps);
      rounded[row] = (float) bias[row];
      for (int bucket = 0; bucket < 1 << bits; bucket++) {
        values[bucket * rows + row] = (short) Math.round(exact[row][bucket] / scale[row]);
      }
    }
    return new Weights(rows, bits, values, scale, rounded);
  }

  /** How many questions. */
  public int rows() {
    return rows;
  }

  /** How many low bits name a bucket. */
  public int bits() {
    return bits;
  }

  short[] values() {
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
    int mask = (1 << bits) - 1;
    for (int i = 0; i < entries; i++) {
      int at = (features.hash(i) & mask) * rows;
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
    int at = (features.hash(i) & (1 << bits) - 1) * rows;
    return values[at + row] * features.strength(i) * scale[row];
  }
}
