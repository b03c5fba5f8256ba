package motcoach.expression.learning;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Rows of weights and a bias, learnt by steps of Adam with decoupled decay. */
final class Rows {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double DECAY = 0.01;
  private static final double TINY = 1e-8;

  /** So many rows are worked on by one processor at a time. */
  private static final int BLOCK = 16;

  final float[][] weights;
  final float[] bias;
  private final float[][] first;
  private final float[][] second;
  private final float[] firstBias;
  private final float[] secondBias;

  /** Adds to sums how the loss of a batch changes with some rows of weights, from one on. */
  interface Slope {
    void add(int from, float[][] sums);
  }

  /**
   * Rows as they are before anything is learnt.
   *
   * @param biases how many there are; as many as a layer has outputs
   * @param taken how many inputs an output sums up
   */
  Rows(SplittableRandom random, int rows, int columns, int biases, int taken) {
    double bound = 1 / Math.sqrt(taken);
    weights = new float[rows][columns];
    first = new float[rows][columns];
    second = new float[rows][columns];
    bias = new float[biases];
    firstBias = new float[biases];
    secondBias = new float[biases];
    for (float[] row : weights) {
      fill(row, random, bound);
    }
    fill(bias, random, bound);
  }

  private static void fill(float[] row, SplittableRandom random, double bound) {
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) ((2 * random.nextDouble() - 1) * bound);
    }
  }

  /**
   * One step.
   *
   * @param rate how far
   * @param count which step it is, from 1
   * @param share what a batch is divided by
   */
  void step(double rate, int count, float share, Slope slope) {
    int blocks = (weights.length + BLOCK - 1) / BLOCK;
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              int from = block * BLOCK;
              int rows = Math.min(BLOCK, weights.length - from);
              float[][] sums = new float[rows][weights[0].length];
              slope.add(from, sums);
              for (int i = 0; i < rows; i++) {
                int row = from + i;
                step(weights[row], first[row], second[row], sums[i], share, rate, count);
              }
            });
  }

  void stepBias(double rate, int count, float share, Consumer<float[]> slope) {
    float[] sum = new float[bias.length];
    slope.accept(sum);
    step(bias, firstBias, secondBias, sum, share, rate, count);
  }

  private static void step(
      float[] weights,
      float[] first,
      float[] second,
      float[] slope,
      float share,
      double rate,
      int count) {
    float unbiased = (float) Math.sqrt(1 - StrictMath.pow(SECOND, count));
    float length = (float) (rate / (1 - StrictMath.pow(FIRST, count)));
    float kept = (float) (1 - rate * DECAY);
    for (int i = 0; i < weights.length; i++) {
      float own = slope[i] * share;
      first[i] = (float) FIRST * first[i] + (float) (1 - FIRST) * own;
      second[i] = (float) SECOND * second[i] + (float) (1 - SECOND) * own * own;
      float root = (float) Math.sqrt(second[i]) / unbiased + (float) TINY;
      weights[i] = kept * weights[i] - length * first[i] / root;
    }
  }
}
