package motcoach.expression.learning;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import motcoach.expression.ContextFilters;
import motcoach.expression.ContextFilters.Layer;
import motcoach.expression.Products;

/**
 * Learns {@link ContextFilters}: stochastic gradient steps of Adam (Kingma and Ba 2015, with the
 * decoupled decay of Loshchilov and Hutter 2019), half of the filters left out at each step
 * (Srivastava et al. 2014). Chance comes from fixed seeds and sums are added in a fixed order, so
 * the same pieces give the same filters, however many processors take part.
 */
final class ContextFitting {
  private static final int SHORT = 64;
  private static final int FILTERS = 192;
  private static final int EPOCHS = 6;
  private static final int BATCH = 64;
  private static final double RATE = 2e-3;

  /** The share of all steps in which the rate rises to {@link #RATE}; then it falls to 0. */
  private static final double RISING = 0.3;

  private static final long SEED = 17;

  private final List<Pieces> samples;
  private final int inputs;
  private final float[] mean;
  private final float[] deviation;

  /**
   * The vectors of one utterance in half the room: of each number the upper 16 bits.
   *
   * @param bits piece by piece; empty for an utterance that could not be encoded
   */
  record Pieces(int inputs, short[] bits) {
    static Pieces of(float[][] exact) {
      int inputs = exact.length == 0 ? 0 : exact[0].length;
      short[] bits = new short[exact.length * inputs];
      for (int i = 0; i < bits.length; i++) {
        bits[i] = (short) (Float.floatToIntBits(exact[i / inputs][i % inputs]) >>> 16);
      }
      return new Pieces(inputs, bits);
    }

    boolean isEmpty() {
      return bits.length == 0;
    }

    float[][] exact() {
      float[][] exact = new float[isEmpty() ? 0 : bits.length / inputs][inputs];
      for (int i = 0; i < bits.length; i++) {
        exact[i / inputs][i % inputs] = Float.intBitsToFloat(bits[i] << 16);
      }
      return exact;
    }
  }

  /**
   * What is asked of each sample.
   *
   * @param known by sample: whether the answer is known
   * @param yes by sample: whether it is yes
   */
  record Question(boolean[] known, boolean[] yes) {}

  ContextFitting(List<Pieces> samples) {
    this.samples = samples;
    inputs = samples.stream().mapToInt(Pieces::inputs).max().orElse(0);
    mean = new float[inputs];
    deviation = new float[inputs];
    standardise();
  }

  private void standardise() {
    double[] sum = new double[inputs];
    double[] squares = new double[inputs];
    long count = 0;
    for (Pieces sample : samples) {
      for (float[] piece : sample.exact()) {
        count++;
        for (int d = 0; d < inputs; d++) {
          sum[d] += piece[d];
          squares[d] += piece[d] * piece[d];
        }
      }
    }
    for (int d = 0; d < inputs; d++) {
      double middle = sum[d] / Math.max(1, count);
      mean[d] = (float) middle;
      double variance = squares[d] / Math.max(1, count) - middle * middle;
      deviation[d] = (float) Math.max(0.05, Math.sqrt(Math.max(0, variance)));
    }
  }

  /** The answers of {@code filters} to one sample; 0 to what could not be encoded. */
  float[] answers(ContextFilters filters, int sample) {
    Pieces pieces = samples.get(sample);
    return pieces.isEmpty() ? new float[filters.questions()] : filters.answers(pieces.exact());
  }

  /**
   * Learns some questions at once.
   *
   * @param chosen the samples to learn from
   */
  ContextFilters fit(int[] chosen, List<Question> questions) {
    int[] order = IntStream.of(chosen).filter(i -> !samples.get(i).isEmpty()).toArray();
    SplittableRandom random = new SplittableRandom(SEED);
    Net net = new Net(random, questions.size());
    int batches = (order.length + BATCH - 1) / BATCH;
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int batch = 0; batch < batches; batch++) {
        int[] part =
            Arrays.copyOfRange(order, batch * BATCH, Math.min(order.length, (batch + 1) * BATCH));
        long seed = random.nextLong();
        List<Pass> passes =
            IntStream.range(0, part.length)
                .parallel()
                .mapToObj(i -> new Pass(net, part[i], questions, new SplittableRandom(seed + i)))
                .toList();
        net.step(passes, rate(step / (double) (EPOCHS * batches)), ++step);
      }
    }
    return net.filters();
  }

  private static double rate(double done) {
    return RATE * (done < RISING ? (done + 0.01) / (RISING + 0.01) : (1 - done) / (1 - RISING));
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private float[][] standardised(int sample) {
    float[][] rows = samples.get(sample).exact();
    for (float[] row : rows) {
      for (int d = 0; d < inputs; d++) {
        row[d] = (row[d] - mean[d]) / deviation[d];
      }
    }
    return rows;
  }

  /** The weights while they are learnt. */
  private final class Net {
    private final Rows shorten;
    private final Rows filter;
    private final Rows answer;

    /** The filters with an input a row, for going forward. */
    private final float[][] across;

    Net(SplittableRandom random, int questions) {
      shorten = new Rows(random, inputs, SHORT, SHORT, inputs);
      int taps = ContextFilters.WIDTH * SHORT;
      filter = new Rows(random, FILTERS, taps, FILTERS, taps);
      answer = new Rows(random, questions, FILTERS, questions, FILTERS);
      across = new float[taps][FILTERS];
      turn();
    }

    private void turn() {
      for (int k = 0; k < FILTERS; k++) {
        for (int j = 0; j < across.length; j++) {
          across[j][k] = filter.weights[k][j];
        }
      }
    }

    void step(List<Pass> passes, double rate, int count) {
      float share = 1f / passes.size();
      filter.step(rate, count, share, (k, sum) -> passes.forEach(one -> one.addToFilter(k, sum)));
      shorten.step(rate, count, share, (d, sum) -> passes.forEach(one -> one.addToShorten(d, sum)));
      answer.step(rate, count, share, (q, sum) -> passes.forEach(one -> one.addToAnswer(q, sum)));
      filter.stepBias(rate, count, share, sum -> passes.forEach(one -> one.addTo(sum, one.slope)));
      shorten.stepBias(rate, count, share, sum -> passes.forEach(one -> one.addTo(sum, one.back)));
      answer.stepBias(rate, count, share, sum -> passes.forEach(one -> one.addTo(sum, one.miss)));
      turn();
    }

    /** Rounded, for vectors that were not standardised. */
    ContextFilters filters() {
      float[][] raw = new float[inputs][SHORT];
      float[] bias = shorten.bias.clone();
      for (int d = 0; d < inputs; d++) {
        for (int p = 0; p < SHORT; p++) {
          raw[d][p] = shorten.weights[d][p] / deviation[d];
          bias[p] -= mean[d] * raw[d][p];
        }
      }
      float[][] last = new float[FILTERS][answer.bias.length];
      for (int k = 0; k < FILTERS; k++) {
        for (int q = 0; q < answer.bias.length; q++) {
          last[k][q] = answer.weights[q][k];
        }
      }
      return new ContextFilters(
          Layer.rounded(raw, bias),
          Layer.rounded(across, filter.bias),
          Layer.rounded(last, answer.bias));
    }
  }

  /** One utterance forward and back. */
  private final class Pass {
    private final float[][] input;
    private final float[][] window;
    private final float[] highest;

    /** By filter: where it was highest; -1 where it said nothing or was left out. */
    private final int[] place;

    /** By question: how far the answer was off; 0 where it is not known. */
    private final float[] miss;

    /** By filter: how the loss changes with what it said. */
    private final float[] slope;

    /** By piece: how the loss changes with its shorter vector. */
    private final float[][] back;

    Pass(Net net, int sample, List<Question> questions, SplittableRandom random) {
      input = standardised(sample);
      float[][] shorter = Products.rows(input.length, net.shorten.bias);
      Products.add(shorter, input, net.shorten.weights);
      window = ContextFilters.windows(shorter);
      float[][] heard = Products.rows(input.length, net.filter.bias);
      Products.add(heard, window, net.across);
      highest = new float[FILTERS];
      place = new int[FILTERS];
      for (int k = 0; k < FILTERS; k++) {
        listen(heard, k, random.nextBoolean());
      }
      miss = new float[questions.size()];
      for (int q = 0; q < miss.length; q++) {
        Question question = questions.get(q);
        if (!question.known[sample]) {
          continue;
        }
        double sum = net.answer.bias[q];
        for (int k = 0; k < FILTERS; k++) {
          sum += highest[k] * net.answer.weights[q][k];
        }
        miss[q] = (float) (1 / (1 + StrictMath.exp(-sum)) - (question.yes[sample] ? 1 : 0));
      }
      slope = new float[FILTERS];
      back = new float[input.length][SHORT];
      back(net);
    }

    /** Half of the filters are left out, the others count twice. */
    private void listen(float[][] heard, int k, boolean leftOut) {
      place[k] = -1;
      for (int t = 0; t < heard.length && !leftOut; t++) {
        if (2 * heard[t][k] > highest[k]) {
          highest[k] = 2 * heard[t][k];
          place[k] = t;
        }
      }
    }

    private void back(Net net) {
      float[][] windows = new float[input.length][ContextFilters.WIDTH * SHORT];
      for (int k = 0; k < FILTERS; k++) {
        if (place[k] < 0) {
          continue;
        }
        for (int q = 0; q < miss.length; q++) {
          slope[k] += 2 * miss[q] * net.answer.weights[q][k];
        }
        Products.add(windows[place[k]], slope[k], net.filter.weights[k]);
      }
      for (int t = 0; t < windows.length; t++) {
        for (int tap = 0; tap < ContextFilters.WIDTH; tap++) {
          int at = t + tap - 1;
          for (int p = 0; at >= 0 && at < back.length && p < SHORT; p++) {
            back[at][p] += windows[t][tap * SHORT + p];
          }
        }
      }
    }

    void addToFilter(int from, float[][] sums) {
      for (int i = 0; i < sums.length; i++) {
        int k = from + i;
        if (place[k] >= 0) {
          Products.add(sums[i], slope[k], window[place[k]]);
        }
      }
    }

    void addToShorten(int from, float[][] sums) {
      for (int t = 0; t < input.length; t++) {
        for (int i = 0; i < sums.length; i++) {
          Products.add(sums[i], input[t][from + i], back[t]);
        }
      }
    }

    void addTo(float[] sum, float[]... rows) {
      for (float[] row : rows) {
        Products.add(sum, 1, row);
      }
    }

    void addToAnswer(int from, float[][] sums) {
      for (int i = 0; i < sums.length; i++) {
        Products.add(sums[i], miss[from + i], highest);
      }
    }
  }
}
