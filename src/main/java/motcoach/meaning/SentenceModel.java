package motcoach.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence encoder of one language, run on this machine: sentences that mean alike get vectors
 * that point alike. Thread-safe.
 */
public final class SentenceModel {
  private static final String OUTERMOST = "last_hidden_state";
  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";

  /** What lies behind these pieces of a sentence is not read: a clause is far shorter. */
  private static final int LONGEST = 128;

  private final WordPieces pieces;
  private final OrtSession lower;
  private final OrtSession upper;
  private final Pooling pooling;
  private final String inner;

  /** Which of a model's outputs stands for the sentence. */
  public enum Pooling {
    /** That of the opening mark. */
    FIRST,
    /** The mean over all pieces. */
    MEAN
  }

  /**
   * @param vocabulary the number of each word piece
   * @param model in ONNX format, with inputs input_ids, attention_mask, token_type_ids and output
   *     last_hidden_state
   * @param inner the name of the inner result that {@link #pieces} gives
   * @throws OrtException if the model cannot be run here
   */
  public SentenceModel(Map<String, Integer> vocabulary, byte[] model, Pooling pooling, String inner)
      throws OrtException {
    pieces = new WordPieces(vocabulary);
    this.pooling = pooling;
    this.inner = inner;
    lower = session(ModelPart.of(model, Set.of(), inner));
    upper = session(ModelPart.of(model, Set.of(inner), OUTERMOST));
  }

  private static OrtSession session(byte[] model) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    environment.setTelemetry(false);
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    // Short sentences are read faster side by side than each by several threads.
    options.setIntraOpNumThreads(1);
    return environment.createSession(model, options);
  }

  /**
   * A vector of length 1, in equal parts what the sentence is about, by the outermost layer, and
   * how it is said, by the mean of an inner one: a question, an offer and the news of the same
   * thing are about the same. The same sentence always gets the same vector on the same machine.
   */
  public float[] vector(String sentence) throws OrtException {
    Layers layers = run(pieces.of(sentence, LONGEST), true);
    float[][] outermost = layers.outermost.orElseThrow();
    float[] about = unit(pooling == Pooling.MEAN ? sum(outermost) : outermost[0]);
    float[] said = unit(sum(layers.inner));
    float[] both = Arrays.copyOf(about, about.length + said.length);
    System.arraycopy(said, 0, both, about.length, said.length);
    return unit(both);
  }

  /**
   * What an inner layer knows of each piece, the marks that open and close a sentence among them:
   * more of how it is said than the outermost, which was trained to tell what it is about. The
   * layers above it are not asked.
   *
   * @return empty when there are too many pieces to be read at once
   */
  public Optional<float[][]> pieces(String sentence) throws OrtException {
    int[] numbers = pieces.of(sentence, LONGEST + 1);
    return numbers.length > LONGEST ? Optional.empty() : Optional.of(run(numbers, false).inner);
  }

  /** What two layers know of each piece; the outermost only where it was asked for. */
  private record Layers(float[][] inner, Optional<float[][]> outermost) {}

  private Layers run(int[] numbers, boolean toTheTop) throws OrtException {
    long[][] ids = new long[1][numbers.length];
    long[][] mask = new long[1][numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      ids[0][i] = numbers[i];
      mask[0][i] = 1;
    }
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][numbers.length]);
        OrtSession.Result inside =
            lower.run(Map.of(IDS, idTensor, MASK, maskTensor, TYPES, types))) {
      if (!toTheTop) {
        return new Layers(states(inside), Optional.empty());
      }
      OnnxTensor half = (OnnxTensor) inside.get(0);
      try (OrtSession.Result top = upper.run(Map.of(inner, half, MASK, maskTensor))) {
        return new Layers(states(inside), Optional.of(states(top)));
      }
    }
  }

  private static float[][] states(OrtSession.Result result) throws OrtException {
    return ((float[][][]) result.get(0).getValue())[0];
  }

  /** Points where the mean points; the length is made 1 afterwards. */
  private static float[] sum(float[][] states) {
    float[] sum = new float[states[0].length];
    for (float[] state : states) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += state[j];
      }
    }
    return sum;
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += x * x;
    }
    float length = (float) Math.sqrt(squares);
    if (length > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= length;
      }
    }
    return vector;
  }
}
