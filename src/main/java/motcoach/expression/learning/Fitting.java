package motcoach.expression.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.TreeMap;
import motcoach.expression.FeatureSet;

/**
 * Fits the weights of one yes-or-no question by logistic regression with an L2 penalty (Fan et al.
 * 2008, LIBLINEAR: a trust region Newton method, no randomness).
 */
final class Fitting {
  static {
    Linear.disableDebugOutput();
  }

  private final int bits;
  private final Feature[][] rows;

  /**
   * Prepares samples for several questions over the same features.
   *
   * @param coreOnly whether only the core of each sample is looked at
   */
  Fitting(List<FeatureSet> samples, int bits, boolean coreOnly) {
    this.bits = bits;
    rows = new Feature[samples.size()][];
    for (int i = 0; i < rows.length; i++) {
      FeatureSet sample = samples.get(i);
      rows[i] = row(sample, coreOnly ? sample.core() : sample.size(), bits);
    }
  }

  /** The weights by bucket, and last the bias. */
  record Fitted(double[] weights, double bias) {
    double answer(Feature[] row) {
      double sum = bias;
      for (Feature feature : row) {
        sum += weights[feature.getIndex() - 1] * feature.getValue();
      }
      return sum;
    }
  }

  private static Feature[] row(FeatureSet set, int entries, int bits) {
    TreeMap<Integer, Double> sums = new TreeMap<>();
    for (int i = 0; i < entries; i++) {
      sums.merge((set.hash(i) & (1 << bits) - 1) + 1, (double) set.strength(i), Double::sum);
    }
    Feature[] row = new Feature[sums.size()];
    int at = 0;
    for (var entry : sums.entrySet()) {
      row[at++] = new FeatureNode(entry.getKey(), entry.getValue());
    }
    return row;
  }

  double answer(Fitted fitted, int sample) {
    return fitted.answer(rows[sample]);
  }

  /**
   * Fits one question.
   *
   * @param chosen the samples to learn from
   * @param yes by sample, whether the answer is yes
   * @param cost how much a wrong sample counts against large weights
   */
  Fitted fit(int[] chosen, boolean[] yes, double cost) {
    Problem problem = new Problem();
    problem.l = chosen.length;
    problem.n = (1 << bits) + 1;
    problem.bias = 1;
    problem.x = new Feature[chosen.length][];
    problem.y = new double[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      Feature[] row = rows[chosen[i]];
      Feature[] biased = java.util.Arrays.copyOf(row, row.length + 1);
      biased[row.length] = new FeatureNode((1 << bits) + 1, 1);
      problem.x[i] = biased;
      problem.y[i] = yes[chosen[i]] ? 1 : -1;
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, 0.01);
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights();
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] own = new double[1 << bits];
    for (int i = 0; i < own.length; i++) {
      own[i] = sign * weights[i];
    }
    return new Fitted(own, sign * weights[1 << bits]);
  }
}
