package motcoach.expression;

/**
 * A small convolutional network over the pieces of an utterance (Kim 2014): each piece's vector is
 * made shorter, filters look at three pieces side by side, of each filter its highest answer in the
 * utterance counts, and these answer the questions. Weights of 8 bits. Immutable.
 */
public final class ContextFilters {
  /** How many pieces side by side a filter looks at. */
  public static final int WIDTH = 3;

  private final Layer shorten;
  private final Layer filter;
  private final Layer answer;
  private final float[][] shortening;
  private final float[][] filters;
  private final float[][] answering;

  /**
   * Filters as learnt or stored.
   *
   * @param shorten from a piece's vector to a shorter one
   * @param filter from three of these to the filters
   * @param answer from the filters to the questions
   */
  public ContextFilters(Layer shorten, Layer filter, Layer answer) {
    if (filter.inputs != WIDTH * shorten.outputs() || answer.inputs != filter.outputs()) {
      throw new IllegalArgumentException("layers that do not fit each other");
    }
    this.shorten = shorten;
    this.filter = filter;
    this.answer = answer;
    shortening = shorten.exact();
    filters = filter.exact();
    answering = answer.exact();
  }

  /**
   * Weights from some numbers to others.
   *
   * @param inputs how many numbers it takes
   * @param values for each input, one an output
   * @param scale by output: what a stored 1 is worth
   * @param bias by output
   */
  public record Layer(int inputs, byte[] values, float[] scale, float[] bias) {
    private static final int STEPS = Byte.MAX_VALUE;

    public Layer {
      if (values.length != inputs * scale.length || scale.length != bias.length) {
        throw new IllegalArgumentException("weights do not fit " + inputs + " inputs");
      }
    }

    /**
     * Rounds exact weights.
     *
     * @param exact by input, one an output
     */
    public static Layer rounded(float[][] exact, float[] bias) {
      float[] scale = new float[bias.length];
      for (float[] row : exact) {
        for (int o = 0; o < scale.length; o++) {
          scale[o] = Math.max(scale[o], Math.abs(row[o]) / STEPS);
        }
      }
      byte[] values = new byte[exact.length * scale.length];
      for (int i = 0; i < values.length; i++) {
        float step = scale[i % scale.length];
        values[i] =
            step == 0 ? 0 : (byte) Math.round(exact[i / scale.length][i % scale.length] / step);
      }
      return new Layer(exact.length, values, scale, bias.clone());
    }

    int outputs() {
      return bias.length;
    }

    /** By input, what it adds to each output. */
    private float[][] exact() {
      float[][] exact = new float[inputs][outputs()];
      for (int i = 0; i < values.length; i++) {
        int output = i % outputs();
        exact[i / outputs()][output] = values[i] * scale[output];
      }
      return exact;
    }
  }

  Layer shorten() {
    return shorten;
  }

  Layer filter() {
    return filter;
  }

  Layer answer() {
    return answer;
  }

  /** How long a piece's vector is. */
  public int inputs() {
    return shorten.inputs;
  }

  /** How many questions it answers. */
  public int questions() {
    return answer.outputs();
  }

  /**
   * The answers to all questions, in log odds.
   *
   * @param pieces at least one, each of {@link #inputs} numbers
   */
  public float[] answers(float[][] pieces) {
    float[][] shorter = Products.rows(pieces.length, shorten.bias);
    Products.add(shorter, pieces, shortening);
    float[][] heard = Products.rows(pieces.length, filter.bias);
    Products.add(heard, windows(shorter), filters);
    float[][] highest = new float[1][filter.outputs()];
    for (float[] one : heard) {
      for (int k = 0; k < one.length; k++) {
        highest[0][k] = Math.max(highest[0][k], one[k]);
      }
    }
    float[][] answers = Products.rows(1, answer.bias);
    Products.add(answers, highest, answering);
    return answers[0];
  }

  /** Each row between its neighbours, one behind the other; nothing stands before the first. */
  public static float[][] windows(float[][] rows) {
    int length = rows[0].length;
    float[][] windows = new float[rows.length][WIDTH * length];
    for (int t = 0; t < rows.length; t++) {
      for (int tap = 0; tap < WIDTH; tap++) {
        int at = t + tap - 1;
        if (at >= 0 && at < rows.length) {
          System.arraycopy(rows[at], 0, windows[t], tap * length, length);
        }
      }
    }
    return windows;
  }
}
