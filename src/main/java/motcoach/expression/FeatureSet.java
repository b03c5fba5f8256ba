package motcoach.expression;

import java.util.Arrays;

/**
 * What a statistical reader looks at in one utterance: numbered features with their strength and
 * the words each was seen in. Several entries may carry one number; their strengths add up.
 */
public final class FeatureSet {
  private int[] hash = new int[256];
  private float[] strength = new float[256];
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int size;
  private int core;
  private String words = "";

  /** How many entries there are. */
  public int size() {
    return size;
  }

  /**
   * The words that are looked at, as a reader sees them: lower case, simplified characters, what is
   * quoted or only reported as a bare quotation mark.
   */
  public String words() {
    return words;
  }

  void words(String looked) {
    words = looked;
  }

  /** How many of the first entries say what is said in short: single words, pairs and marks. */
  public int core() {
    return core;
  }

  /** Everything added so far is the core. */
  void endCore() {
    core = size;
  }

  /** The number of entry {@code i}, any 32-bit value. */
  public int hash(int i) {
    return hash[i];
  }

  /** The strength of entry {@code i}, above 0. */
  public float strength(int i) {
    return strength[i];
  }

  /** First token of entry {@code i}; -1 for what was seen in the whole utterance. */
  int from(int i) {
    return from[i];
  }

  /** One past its last token. */
  int to(int i) {
    return to[i];
  }

  void add(int hashed, float value, int start, int end) {
    if (size == hash.length) {
      hash = Arrays.copyOf(hash, size * 2);
      strength = Arrays.copyOf(strength, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    hash[size] = hashed;
    strength[size] = value;
    from[size] = start;
    to[size] = end;
    size++;
  }

  /** Scales the entries from {@code start} on so that their squares add up to {@code length}². */
  void norm(int start, float length) {
    double sum = 0;
    for (int i = start; i < size; i++) {
      sum += (double) strength[i] * strength[i];
    }
    if (sum > 0) {
      float factor = (float) (length / Math.sqrt(sum));
      for (int i = start; i < size; i++) {
        strength[i] *= factor;
      }
    }
  }
}
