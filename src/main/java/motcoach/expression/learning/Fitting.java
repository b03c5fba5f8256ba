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
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import motcoach.expression.FeatureSet;

/**
 * Fits the weights of one yes-or-no question by logistic regression with an L2 penalty (Fan et al.
 * 2008, LIBLINEAR: a trust region Newton method, no randomness). What stands as often in samples of
 * either answer is made small before, so that the penalty falls on it and spares what tells them
 * apart (after Wang and Manning 2012).
 */
final class Fitting {
  static {
    Linear.disableDebugOutput();
  }

  /**
   * Samples a bucket is thought to have been seen in beyond those it was: few, for most are rare.
   */
  private static final double UNSEEN = 0.1;

  private final int[] buckets;
  private final Feature[][] rows;

  /**
   * Prepares samples for several questions over the same features.
   *
   * @param chosen those that are learnt from
   * @param coreOnly whether only the core of each sample is looked at
   * @param fewestCore what fewer of the chosen show in their core tells nothing of others
   * @param fewest the same of what stands outside of every core
   */
  Fitting(
      List<FeatureSet> samples,
      int[] chosen,
      int bits,
      boolean coreOnly,
      int fewestCore,
      int fewest) {
    List<TreeMap<Integer, Double>> sums = new ArrayList<>();
    Map<Integer, Integer> counts = new HashMap<>();
    BitSet core = new BitSet();
    for (FeatureSet sample : samples) {
      sums.add(sums(sample, coreOnly ? sample.core() : sample.size(), bits));
      for (int i = 0; i < sample.core(); i++) {
        core.set(bucket(sample, i, bits));
      }
    }
    for (int i : chosen) {
      sums.get(i).keySet().forEach(bucket -> counts.merge(bucket, 1, Integer::sum));
    }
    buckets =
        counts.entrySet().stream()
            .filter(count -> count.getValue() >= (core.get(count.getKey()) ? fewestCore : fewest))
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
      sums.merge(bucket(set, i, bits), (double) set.strength(i), Double::sum);
    }
    return sums;
  }

  private static int bucket(FeatureSet set, int entry, int bits) {
    return set.hash(entry) & (1 << bits) - 1;
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
    double[] telling = telling(chosen, yes);
    Problem problem = new Problem();
    problem.l = chosen.length;
    problem.n = buckets.length + 1;
    problem.bias = 1;
    problem.x = new Feature[chosen.length][];
    problem.y = new double[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      Feature[] row = rows[chosen[i]];
      Feature[] scaled = new Feature[row.length + 1];
      for (int k = 0; k < row.length; k++) {
        int column = row[k].getIndex();
        scaled[k] = new FeatureNode(column, row[k].getValue() * telling[column - 1]);
      }
      scaled[row.length] = new FeatureNode(buckets.length + 1, 1);
      problem.x[i] = scaled;
      problem.y[i] = yes[chosen[i]] ? 1 : -1;
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, 0.01);
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights();
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] own = new double[buckets.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = sign * weights[i] * telling[i];
    }
    return new Fitted(own, sign * weights[buckets.length]);
  }

  /**
   * How far each bucket tells the answers apart: the root of the distance between its shares, in
   * log odds.
   */
  private double[] telling(int[] chosen, boolean[] yes) {
    double[] with = new double[buckets.length];
    double[] without = new double[buckets.length];
    double agreed = 0;
    for (int i : chosen) {
      double[] own = yes[i] ? with : without;
      agreed += yes[i] ? 1 : 0;
      for (Feature feature : rows[i]) {
        own[feature.getIndex() - 1]++;
      }
    }
    double odds = StrictMath.log((agreed + 2 * UNSEEN) / (chosen.length - agreed + 2 * UNSEEN));
    double[] telling = new double[buckets.length];
    for (int i = 0; i < telling.length; i++) {
      double own = StrictMath.log((with[i] + UNSEEN) / (without[i] + UNSEEN));
      telling[i] = Math.sqrt(Math.abs(own - odds));
    }
    return telling;
  }
}
