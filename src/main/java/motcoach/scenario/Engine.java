package motcoach.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import motcoach.expression.ExpressionReader;

/** Starts plays with the shipped rules and constants. Thread-safe. */
public final class Engine implements Plays {
  private final ExpressionReader reader;
  private final Tuning tuning;

  /** Learning a scenario's wordings takes longer than a turn, so it is done once. */
  private final Map<Scenario, Learned> learned = new ConcurrentHashMap<>();

  private record Learned(Recogniser topics, Recogniser elements) {}

  public Engine(ExpressionReader reader, Tuning tuning) {
    this.reader = reader;
    this.tuning = tuning;
  }

  @Override
  public Play begin(Scenario scenario, Setup setup) {
    Learned known = learned.computeIfAbsent(scenario, this::learn);
    return Performance.opening(
        new Script(scenario, setup, reader, known.topics, known.elements, tuning));
  }

  private Learned learn(Scenario scenario) {
    Map<String, Wordings> topics = new LinkedHashMap<>();
    Map<String, Wordings> elements = new LinkedHashMap<>();
    scenario.topics().forEach(topic -> topics.put(topic.id(), topic.wordings()));
    scenario.elements().forEach(element -> elements.put(element.id(), element.wordings()));
    return new Learned(
        new Recogniser(topics, tuning.topicThreshold()),
        new Recogniser(elements, tuning.topicThreshold()));
  }
}
