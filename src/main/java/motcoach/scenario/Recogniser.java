package motcoach.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motcoach.expression.Phrases;
import motcoach.method.Language;

/**
 * Recognises what an utterance is about among the authored wordings of one scenario. A phrase
 * settles it; otherwise the nearest example decides, and what is near none is left alone.
 */
final class Recogniser {
  /** An example must come this near to the best of its sentence to count beside it. */
  private static final double BESIDE_BEST = 0.12;

  private final double threshold;
  private final Map<Language, Tongue> tongues = new EnumMap<>(Language.class);

  /** Where something was recognised in an utterance. */
  record Spot(String id, Segments.Segment place) {}

  private record Example(String id, Map<String, Double> vector) {}

  private record Tongue(Phrases phrases, Nearness nearness, List<Example> examples) {}

  Recogniser(Map<String, Wordings> wordings, double threshold) {
    this.threshold = threshold;
    for (Language language : Language.values()) {
      tongues.put(language, learn(wordings, language));
    }
  }

  private static Tongue learn(Map<String, Wordings> wordings, Language language) {
    List<String> lines = new ArrayList<>();
    wordings.values().forEach(w -> lines.addAll(w.examples(language)));
    Nearness nearness = new Nearness(language, lines);
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    List<Example> examples = new ArrayList<>();
    wordings.forEach(
        (id, w) -> {
          phrases.put(id, w.phrases(language));
          w.examples(language).forEach(e -> examples.add(new Example(id, nearness.vector(e))));
        });
    return new Tongue(Phrases.compile(language, phrases), nearness, examples);
  }

  /** Everything recognised in {@code text}, at most once each, by place. */
  List<Spot> spots(String text, Language language) {
    Tongue tongue = tongues.get(language);
    Map<String, Spot> spots = new LinkedHashMap<>();
    tongue
        .phrases
        .find(text)
        .forEach(
            (id, at) ->
                spots.put(id, new Spot(id, new Segments.Segment(at.start(), at.end(), false))));
    for (Segments.Segment segment : Segments.of(text)) {
      nearest(tongue, segment, text).forEach(id -> spots.putIfAbsent(id, new Spot(id, segment)));
    }
    return spots.values().stream()
        .sorted((a, b) -> Integer.compare(a.place.start(), b.place.start()))
        .toList();
  }

  private List<String> nearest(Tongue tongue, Segments.Segment segment, String text) {
    Map<String, Double> vector = tongue.nearness.vector(segment.of(text));
    Map<String, Double> best = new LinkedHashMap<>();
    for (Example example : tongue.examples) {
      best.merge(example.id, Nearness.between(vector, example.vector), Math::max);
    }
    double top = best.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return best.entrySet().stream()
        .filter(e -> e.getValue() >= threshold && e.getValue() >= top - BESIDE_BEST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
