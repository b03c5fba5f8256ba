package motcoach.expression.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final int[] buckets;
  private final Feature[][] rows;

  /**
   * Prepares samples for several questions over the same features.
   *
   * @param chosen those that are learnt from
   * @param coreOnly whether only the core of each sample is looked at
   * @param fewest what fewer of the chosen show tells nothing of others
   */
  Fitting(List<FeatureSet> samples, int[] chosen, int bits, boolean coreOnly, int fewest) {
    List<TreeMap<Integer, Double>> sums = new ArrayList<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (FeatureSet sample : samples) {
      TreeMap<Integer, Double> own = sums(sample, coreOnly ? sample.core() : sample.size(), bits);
      sums.add(own);
    }
    for (int i : chosen) {
      sums.get(i).keySet().forEach(bucket -> counts.merge(bucket, 1, Integer::sum));
    }
    buckets =
        counts.entrySet().stream()
            .filter(count -> count.getValue() >= fewest)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    rows = sums.stream().map(this::row).toArray(Feature[][]::new);
  }

  /** The buckets that are learnt from, ascending. */
  int[] buckets() {
    return buckets;
  }

  /** The weights, in the order of the buckets, and the bias. */
  record Fitted(double[] weights, double bias) {
    double answer(Feature[] row) {
      double sum = bias;
      for (Feature feature : row) {
        sum += weights[feature.getIndex() - 1] * feature.getValue();
      }
      return sum;
    }
  }

  private static TreeMap<Integer, Double> sums(FeatureSet set, int entries, int bits) {
    TreeMap<Integer, Double> sums = new TreeMap<>();
    for (int i = 0; i < entries; i++) {
      sums.merge(set.hash(i) & (1 << bits) - 1, (double) set.strength(i), Double::sum);
    }
    return sums;
  }

  private Feature[] row(TreeMap<Integer, Double> sums) {
    List<Feature> row = new ArrayList<>();
    sums.forEach(
        (bucket, sum) -> {
          int column = Arrays.binarySearch(buckets, bucket);
          if (column >= 0) {
            row.add(new FeatureNode(column + 1, sum));
          }
        });
    return row.toArray(Feature[]::new);
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
    problem.n = buckets.length + 1;
    problem.bias = 1;
    problem.x = new Feature[chosen.length][];
    problem.y = new double[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      Feature[] row = rows[chosen[i]];
      Feature[] biased = Arrays.copyOf(row, row.length + 1);
      biased[row.length] = new FeatureNode(buckets.length + 1, 1);
      problem.x[i] = biased;
      problem.y[i] = yes[chosen[i]] ? 1 : -1;
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, 0.01);
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights();
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] own = new double[buckets.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = sign * weights[i];
    }
    return new Fitted(own, sign * weights[buckets.length]);
  }
}
