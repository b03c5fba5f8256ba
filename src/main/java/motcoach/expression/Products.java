package motcoach.expression;

/** Sums of products over rows of numbers, always added in the same order. */
public final class Products {
  private Products() {}

  /** So many copies of one row. */
  public static float[][] rows(int count, float[] each) {
    float[][] rows = new float[count][];
    for (int t = 0; t < count; t++) {
      rows[t] = each.clone();
    }
    return rows;
  }

  /**
   * Adds to each row of {@code sums} the rows of {@code weights}, each as often as the row of
   * {@code inputs} with the same number says.
   *
   * @param inputs as many rows as {@code sums}, each with a number for every row of weights
   */
  public static void add(float[][] sums, float[][] inputs, float[][] weights) {
    int rows = sums.length;
    for (int i = 0; i < weights.length; i++) {
      float[] weight = weights[i];
      int t = 0;
      // Four rows at once, so that each weight is fetched once for all of them.
      for (; t + 4 <= rows; t += 4) {
        addFour(sums, inputs, t, i, weight);
      }
      for (; t < rows; t++) {
        add(sums[t], inputs[t][i], weight);
      }
    }
  }

  private static void addFour(float[][] sums, float[][] inputs, int t, int i, float[] weight) {
    float[] sum0 = sums[t];
    float[] sum1 = sums[t + 1];
    float[] sum2 = sums[t + 2];
    float[] sum3 = sums[t + 3];
    float input0 = inputs[t][i];
    float input1 = inputs[t + 1][i];
    float input2 = inputs[t + 2][i];
    float input3 = inputs[t + 3][i];
    for (int k = 0; k < weight.length; k++) {
      sum0[k] += input0 * weight[k];
      sum1[k] += input1 * weight[k];
      sum2[k] += input2 * weight[k];
      sum3[k] += input3 * weight[k];
    }
  }

  /** Adds {@code row}, so many times, to {@code sum}. */
  public static void add(float[] sum, float times, float[] row) {
    for (int k = 0; k < row.length; k++) {
      sum[k] += times * row[k];
    }
  }
}
