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

  /** From this part of the threshold on, something is half heard. */
  private static final double HALF_HEARD = 0.8;

  /** Where something was recognised in an utterance, and how likely it is that it was meant. */
  record Spot(String id, Segments.Segment place, double probability) {}

  /**
   * @param heard everything recognised, at most once each, by place
   * @param half what may have been meant, likeliest first
   */
  record Recognised(List<Spot> heard, List<Spot> half) {}

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

  Recognised recognise(Pieces pieces) {
    Evidence.Weights own = weights(pieces);
    List<Spot> heard = new ArrayList<>();
    List<Spot> half = new ArrayList<>();
    evidence(pieces)
        .forEach(
            (id, found) -> {
              double probability = found.evidence().probability(own);
              double needed = threshold.applyAsDouble(id);
              List<Spot> list =
                  probability >= needed ? heard : probability >= needed * HALF_HEARD ? half : null;
              if (list != null) {
                found.place().ifPresent(place -> list.add(new Spot(id, place, probability)));
              }
            });
    heard.sort(Comparator.comparingInt(spot -> spot.place.start()));
    half.sort(Comparator.comparingDouble((Spot spot) -> spot.probability).reversed());
    return new Recognised(heard, half);
  }

  /** Everything there is, the likeliest first, heard or not. */
  List<Overheard.Subject> weigh(Pieces pieces) {
    Evidence.Weights own = weights(pieces);
    List<Overheard.Subject> subjects = new ArrayList<>();
    evidence(pieces)
        .forEach(
            (id, found) ->
                subjects.add(
                    new Overheard.Subject(
                        id,
                        found.place().map(place -> place.of(pieces.text())),
                        found.evidence().probability(own),
                        threshold.applyAsDouble(id))));
    subjects.sort(Comparator.comparingDouble(Overheard.Subject::probability).reversed());
    return subjects;
  }

  private Evidence.Weights weights(Pieces pieces) {
    Map<Language, Evidence.Weights> weights =
        pieces.compareByMeaning() ? recognition.byMeaning() : recognition.byWords();
    return weights.get(pieces.language());
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
