package motcoach.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.Reading;
import motcoach.method.Act;

/**
 * What a story hears in one utterance and what it all but hears, for authors who want to know why.
 *
 * @param acts with the words that perform them
 * @param topics all of the scenario, the nearest first
 * @param elements the same of the proposal
 */
public record Overheard(
    Reading reading, Map<Act, String> acts, List<Subject> topics, List<Subject> elements) {
  public Overheard {
    topics = List.copyOf(topics);
    elements = List.copyOf(elements);
  }

  /**
   * A topic or an element.
   *
   * @param quote the words that speak for it most; empty where none do
   * @param probability from 0 to 1: how likely it was meant
   * @param needed from 0 to 1: less is not heard
   */
  public record Subject(String id, Optional<String> quote, double probability, double needed) {

    Subject withId(String other) {
      return new Subject(other, quote, probability, needed);
    }

    /** Whether it counts as said. */
    public boolean heard() {
      return quote.isPresent() && probability >= needed;
    }
  }
}
