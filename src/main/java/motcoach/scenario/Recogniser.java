package motcoach.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import motcoach.method.Language;

/**
 * Recognises what an utterance is about among the authored wordings of one scenario: phrases, words
 * and meaning speak for a topic, and what is likely enough is heard.
 */
final class Recogniser {
  private final List<Topic> topics;
  private final Recognition recognition;
  private final Meaning meaning;
  private final ToDoubleFunction<String> threshold;
  private final Map<Language, Tongue> tongues = new ConcurrentHashMap<>();

  /** Where something was recognised in an utterance. */
  record Spot(String id, Segments.Segment place) {}

  /**
   * @param threshold by id: below this probability it is not heard
   */
  Recogniser(
      List<Topic> topics,
      ToDoubleFunction<String> threshold,
      Recognition recognition,
      Meaning meaning) {
    this.threshold = threshold;
    this.topics = topics;
    this.recognition = recognition;
    this.meaning = meaning;
  }

  /** Learns a language before it is first spoken. */
  void prepare(Language language) {
    tongue(language).prepare();
  }

  /** Everything recognised, at most once each, by place. */
  List<Spot> spots(Pieces pieces) {
    Map<Language, Evidence.Weights> weights =
        pieces.compareByMeaning() ? recognition.byMeaning() : recognition.byWords();
    Evidence.Weights own = weights.get(pieces.language());
    List<Spot> spots = new ArrayList<>();
    evidence(pieces)
        .forEach(
            (id, found) -> {
              if (found.evidence().probability(own) >= threshold.applyAsDouble(id)) {
                found.place().ifPresent(place -> spots.add(new Spot(id, place)));
              }
            });
    spots.sort(Comparator.comparingInt(spot -> spot.place.start()));
    return spots;
  }

  /** What speaks for each topic. */
  Map<String, Tongue.Found> evidence(Pieces pieces) {
    return tongue(pieces.language()).evidence(pieces);
  }

  private Tongue tongue(Language language) {
    return tongues.computeIfAbsent(
        language,
        first ->
            new Tongue(
                topics,
                recognition.otherTalk().getOrDefault(language, List.of()),
                language,
                meaning));
  }
}
