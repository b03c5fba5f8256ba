package motcoach.scenario;

import java.util.Map;
import motcoach.method.Text;

/**
 * The constants of the model and the words it gives reasons in, read from {@code
 * resources/rules/tuning.json}.
 *
 * @param emotion by named cause, such as {@code feeling-named-first}
 * @param rationalPlatform emotion below which proposing and solving counts only in part, until a
 *     feeling was acknowledged
 * @param offPlatform that part, 0 to 1
 * @param lossFactor losses weigh this much more than gains
 * @param questionsInARow asked without acknowledgement before patience is lost
 * @param recognition how topics are recognised in what the trainee typed
 * @param parts weight of each part of the total in percent; they add up to 100
 * @param knownCovered percent of known expectations' weight a complete proposal answers
 * @param testHints what a hint costs in a test, and how many there are
 * @param words sentences of the engine by key, with {0}, {1} for what they are about
 */
public record Tuning(
    Map<String, Cause> emotion,
    int rationalPlatform,
    double offPlatform,
    double lossFactor,
    int questionsInARow,
    Recognition recognition,
    Map<Debrief.Part, Integer> parts,
    int knownCovered,
    TestHints testHints,
    Map<String, Text> words) {

  /**
   * How far a cause moves the customer.
   *
   * @param points on the emotion line, before persona and loss factor
   * @param trust added to trust as it is
   * @param because the "because …" shown on the emotion line
   */
  public record Cause(int points, int trust, Text because) {}

  /**
   * Hints in a test.
   *
   * @param most in one play
   * @param points of the total that each costs
   */
  public record TestHints(int most, int points) {}

  public Tuning {
    emotion = Map.copyOf(emotion);
    parts = Map.copyOf(parts);
    words = Map.copyOf(words);
  }

  /**
   * A named cause.
   *
   * @throws IllegalArgumentException when the data does not name it
   */
  public Cause cause(String name) {
    Cause cause = emotion.get(name);
    if (cause == null) {
      throw new IllegalArgumentException("tuning names no cause " + name);
    }
    return cause;
  }

  /**
   * A sentence of the engine, filled in.
   *
   * @throws IllegalArgumentException when the data has no such key
   */
  public Text words(String key, Text... about) {
    Text sentence = words.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("tuning has no words for " + key);
    }
    if (about.length == 0) {
      return sentence;
    }
    String en = sentence.en();
    String zh = sentence.zh();
    for (int i = 0; i < about.length; i++) {
      en = en.replace("{" + i + "}", about[i].en());
      zh = zh.replace("{" + i + "}", about[i].zh());
    }
    return new Text(en, zh);
  }
}
