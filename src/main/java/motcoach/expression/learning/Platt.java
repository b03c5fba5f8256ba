package motcoach.expression.learning;

/**
 * Turns answers into chances by a logistic curve fitted to what was really so (Platt 1999, with the
 * Newton steps of Lin, Lin and Weng 2007).
 */
final class Platt {
  private Platt() {}

  /** Slope and shift: chance = 1 / (1 + e^-(slope · answer + shift)). */
  static double[] fit(double[] answers, boolean[] yes) {
    double slope = 1;
    double shift = 0;
    for (int round = 0; round < 50; round++) {
      double g0 = 0;
      double g1 = 0;
      double h00 = 1e-9;
      double h01 = 0;
      double h11 = 1e-9;
      for (int i = 0; i < answers.length; i++) {
        double p = chance(answers[i], slope, shift);
        double miss = (yes[i] ? 1 : 0) - p;
        double weight = p * (1 - p);
        g0 += miss * answers[i];
        g1 += miss;
        h00 += weight * answers[i] * answers[i];
        h01 += weight * answers[i];
        h11 += weight;
      }
      double det = h00 * h11 - h01 * h01;
      if (Math.abs(det) < 1e-12) {
        break;
      }
      slope += (h11 * g0 - h01 * g1) / det;
      shift += (h00 * g1 - h01 * g0) / det;
    }
    // Rounded, so that the last bits of a platform's arithmetic do not show in a stored model.
    return new double[] {rounded(slope), rounded(shift)};
  }

  static double[] chances(double[] answers, double[] fitted) {
    double[] chances = new double[answers.length];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = chance(answers[i], fitted[0], fitted[1]);
    }
    return chances;
  }

  private static double chance(double answer, double slope, double shift) {
    return 1 / (1 + StrictMath.exp(-(slope * answer + shift)));
  }

  private static double rounded(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
