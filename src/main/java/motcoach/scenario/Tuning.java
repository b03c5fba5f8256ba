package motcoach.scenario;

import java.util.Map;

/**
 * The constants of the model, read from {@code resources/rules/tuning.json}; sources: pedagogy
 * notes on scoring and on the emotion line.
 *
 * @param emotion points per named cause, such as {@code feeling-named-first}
 * @param rationalPlatform emotion below which proposing and solving counts only in part, until a
 *     feeling was acknowledged
 * @param offPlatform that part, 0 to 1
 * @param lossFactor losses weigh this much more than gains
 * @param questionsInARow asked without acknowledgement before patience is lost
 * @param topicThreshold nearness from 0 to 1 below which words match no example
 * @param parts weight of each part of the total in percent; they add up to 100
 * @param knownCovered percent of known expectations' weight a complete proposal answers
 */
public record Tuning(
    Map<String, Integer> emotion,
    int rationalPlatform,
    double offPlatform,
    double lossFactor,
    int questionsInARow,
    double topicThreshold,
    Map<Debrief.Part, Integer> parts,
    int knownCovered) {
  public Tuning {
    emotion = Map.copyOf(emotion);
    parts = Map.copyOf(parts);
  }

  /** The points of a named cause; 0 when the data does not name it. */
  public int points(String cause) {
    return emotion.getOrDefault(cause, 0);
  }
}
