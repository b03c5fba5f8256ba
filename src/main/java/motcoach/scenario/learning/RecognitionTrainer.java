package motcoach.scenario.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import motcoach.scenario.Evidence;

/**
 * Weighs evidence by logistic regression (Fan et al. 2008, LIBLINEAR) over labelled answers: for
 * each answer and topic, whether the topic was meant.
 */
public final class RecognitionTrainer {
  /** There are thousands of samples for nine weights: hardly any penalty is needed. */
  private static final double COST = 100;

  private static final double PRECISION = 1e-4;

  /** Weights are told to a thousandth: more digits say nothing. */
  private static final double STEPS = 1000;

  /** The evidence for one topic in one answer, and whether it was meant. */
  public record Sample(Evidence evidence, boolean meant) {}

  private RecognitionTrainer() {}

  /**
   * The weights that fit {@code samples} best.
   *
   * @param samples some meant and some not
   */
  public static Evidence.Weights weights(List<Sample> samples) {
    Linear.disableDebugOutput();
    Problem problem = new Problem();
    problem.l = samples.size();
    problem.x = samples.stream().map(sample -> row(sample.evidence())).toArray(Feature[][]::new);
    problem.y = samples.stream().mapToDouble(sample -> sample.meant() ? 1 : 0).toArray();
    problem.bias = 1;
    problem.n = problem.x[0].length;
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] w =
        Arrays.stream(model.getFeatureWeights())
            .map(weight -> Math.round(sign * weight * STEPS) / STEPS)
            .toArray();
    return new Evidence.Weights(w[8], w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]);
  }

  private static Feature[] row(Evidence found) {
    double[] values = found.values();
    Feature[] row = new Feature[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      row[i] = new FeatureNode(i + 1, values[i]);
    }
    row[values.length] = new FeatureNode(row.length, 1);
    return row;
  }
}
