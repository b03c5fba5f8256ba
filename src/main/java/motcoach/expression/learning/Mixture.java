package motcoach.expression.learning;

import java.util.Arrays;

/**
 * How much some answers count beside others.
 *
 * @param share what the second are multiplied with before they are added to the first
 * @param sums by question, by line
 */
record Mixture(float share, double[][] sums) {
  private static final int STEPS = 12;
  private static final double STEP = 0.25;

  /**
   * The mixture by which what is so is likeliest, of answers to lines nobody had learnt from.
   *
   * @param first by question, by line; NaN where it is not known what is so
   * @param second by question, by line
   * @param yes by question, by line: what is so
   */
  static Mixture of(double[][] first, double[][] second, boolean[][] yes) {
    Mixture best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 1; step <= STEPS; step++) {
      Mixture one = mixed(first, second, step * STEP);
      double likelihood = one.likelihood(yes);
      // Where there are no answers, none is likelier and the first stands.
      if (best == null || likelihood > most) {
        most = likelihood;
        best = one;
      }
    }
    return best;
  }

  private static Mixture mixed(double[][] first, double[][] second, double share) {
    double[][] sums = new double[first.length][];
    for (int q = 0; q < sums.length; q++) {
      sums[q] = first[q].clone();
      for (int i = 0; i < sums[q].length; i++) {
        sums[q][i] += share * second[q][i];
      }
    }
    return new Mixture((float) share, sums);
  }

  /** How likely, in logarithms, what is known is by one curve for all questions. */
  private double likelihood(boolean[][] yes) {
    double[] answers = new double[Arrays.stream(sums).mapToInt(one -> one.length).sum()];
    boolean[] is = new boolean[answers.length];
    int known = 0;
    for (int q = 0; q < sums.length; q++) {
      for (int i = 0; i < sums[q].length; i++) {
        if (!Double.isNaN(sums[q][i])) {
          answers[known] = sums[q][i];
          is[known++] = yes[q][i];
        }
      }
    }
    answers = Arrays.copyOf(answers, known);
    double[] chances = Platt.chances(answers, Platt.fit(answers, is));
    double sum = 0;
    for (int i = 0; i < known; i++) {
      sum += StrictMath.log(Math.max(1e-12, is[i] ? chances[i] : 1 - chances[i]));
    }
    return sum;
  }
}
