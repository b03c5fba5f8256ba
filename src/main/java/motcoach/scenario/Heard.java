package motcoach.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.Reading;
import motcoach.expression.TimeMention;
import motcoach.method.Act;

/**
 * What was understood of a turn's words.
 *
 * @param acts with the words that perform them
 * @param topics ids with the words that touch them
 * @param elements ids with how they were put
 * @param halfHeard the same for elements that may have been meant, likeliest first
 */
record Heard(
    String words,
    Reading reading,
    Map<Act, String> acts,
    Map<String, String> topics,
    Map<String, Mention> elements,
    Map<String, Mention> halfHeard) {

  /**
   * An element as it was named.
   *
   * @param times the times that go with it
   * @param fallback whether it was named as a plan B, so that nothing is promised yet
   */
  record Mention(
      String quote, List<TimeMention> times, Optional<Double> number, boolean fallback) {}

  /** False when there is nothing in the words that anybody could answer to. */
  boolean understood() {
    return !acts.isEmpty()
        || !topics.isEmpty()
        || !elements.isEmpty()
        || !reading.findings().isEmpty()
        || !reading.times().isEmpty();
  }
}
