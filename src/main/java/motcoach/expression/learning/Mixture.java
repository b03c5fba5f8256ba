package motcoach.expression.learning;

/**
 * How much one answer counts beside another.
 *
 * @param share what the second is multiplied with before it is added to the first
 * @param sums by line
 */
record Mixture(float share, double[] sums) {
  private static final int STEPS = 12;
  private static final double STEP = 0.25;

  /** The mixture by which what is so is likeliest, of answers to lines nobody had learnt from. */
  static Mixture of(double[] first, double[] second, boolean[] yes) {
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

  private static Mixture mixed(double[] first, double[] second, double share) {
    double[] sums = new double[first.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = first[i] + share * second[i];
    }
    return new Mixture((float) share, sums);
  }

  private double likelihood(boolean[] yes) {
    double[] chances = Platt.chances(sums, Platt.fit(sums, yes));
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      sum += StrictMath.log(Math.max(1e-12, yes[i] ? chances[i] : 1 - chances[i]));
    }
    return sum;
  }
}
