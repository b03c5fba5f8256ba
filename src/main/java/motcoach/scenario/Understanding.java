package motcoach.scenario;

import java.util.Set;
import java.util.TreeSet;
import motcoach.expression.Reading;

/**
 * What a story understands of one utterance, for authors who want to know.
 *
 * @param acts ids of what it does
 * @param topics ids it touches
 * @param elements ids of the proposal it names
 */
public record Understanding(
    Reading reading, Set<String> acts, Set<String> topics, Set<String> elements) {

  static Understanding of(Heard heard) {
    Set<String> acts = new TreeSet<>();
    heard.acts().keySet().forEach(act -> acts.add(act.id()));
    return new Understanding(
        heard.reading(),
        acts,
        new TreeSet<>(heard.topics().keySet()),
        new TreeSet<>(heard.elements().keySet()));
  }

  /** Whether {@code id} is among what was understood. */
  public boolean has(String id) {
    return acts.contains(id) || topics.contains(id) || elements.contains(id);
  }
}
