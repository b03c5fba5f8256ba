package motcoach.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.expression.ActMark;
import motcoach.expression.ExpressionReader;
import motcoach.expression.NumberMention;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.expression.TimeMention;
import motcoach.method.Act;
import motcoach.method.Language;

/** Turns words, typed or picked, into what the plays of one scenario can answer to. */
final class Ear {
  /** More would be guessing. */
  private static final int HALF_HEARD_AT_ONCE = 2;

  private final ExpressionReader reader;
  private final Meaning meaning;
  private final Recogniser topics;
  private final Recogniser elements;
  private final Set<String> impossible;

  Ear(Scenario scenario, ExpressionReader reader, Recognition recognition, Meaning meaning) {
    this.reader = reader;
    this.meaning = meaning;
    topics = new Recogniser(scenario.topics(), id -> recognition.topic(), recognition, meaning);
    impossible =
        scenario.elements().stream()
            .filter(Element::isImpossible)
            .map(Element::id)
            .collect(Collectors.toSet());
    elements =
        new Recogniser(
            scenario.elements().stream()
                .map(element -> new Topic(element.id(), element.label(), element.wordings()))
                .toList(),
            id -> impossible.contains(id) ? recognition.impossible() : recognition.element(),
            recognition,
            meaning);
  }

  void prepare(Language language) {
    topics.prepare(language);
    elements.prepare(language);
  }

  /** Own words: acts are read, topics and elements recognised. */
  Heard typed(String words, Situation situation) {
    Reading reading = reader.read(words, situation);
    Map<Act, String> acts = acts(reading);
    Map<String, String> touched = new LinkedHashMap<>();
    Map<String, Heard.Mention> named = new LinkedHashMap<>();
    Map<String, Heard.Mention> half = new LinkedHashMap<>();
    reading
        .language()
        .ifPresent(
            language -> {
              Pieces pieces = Pieces.of(words, language, meaning);
              for (Recogniser.Spot spot : topics.recognise(pieces).heard()) {
                touched.put(spot.id(), spot.place().of(words));
              }
              String offering = TurnedDown.blanked(words, language);
              Recogniser.Recognised offered =
                  elements.recognise(
                      offering.equals(words) ? pieces : Pieces.of(offering, language, meaning));
              for (Recogniser.Spot spot : offered.heard()) {
                named.put(spot.id(), mention(spot.place(), clauses(spot.place(), words), reading));
              }
              // Nobody is asked whether a promise was meant that nobody could keep.
              offered.half().stream()
                  .filter(spot -> !impossible.contains(spot.id()))
                  .limit(HALF_HEARD_AT_ONCE)
                  .forEach(
                      spot ->
                          half.put(
                              spot.id(),
                              mention(spot.place(), clauses(spot.place(), words), reading)));
            });
    return new Heard(words, reading, acts, touched, named, half);
  }

  private static Map<Act, String> acts(Reading reading) {
    Map<Act, String> acts = new EnumMap<>(Act.class);
    for (ActMark mark : reading.acts()) {
      acts.putIfAbsent(mark.act(), reading.text().substring(mark.start(), mark.end()));
    }
    return acts;
  }

  /** Own words with all that is all but heard in them. */
  Overheard overhear(String words, Situation situation) {
    Reading reading = reader.read(words, situation);
    Optional<Pieces> pieces =
        reading.language().map(language -> Pieces.of(words, language, meaning));
    return new Overheard(
        reading,
        acts(reading),
        pieces.map(topics::weigh).orElse(List.of()),
        pieces.map(elements::weigh).orElse(List.of()));
  }

  /** What speaks for each topic and element. */
  Map<String, Evidence> evidence(String words, Language language, boolean byMeaning) {
    Pieces pieces = Pieces.of(words, language, byMeaning ? meaning : Meaning.NONE);
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    topics.evidence(pieces).forEach((id, found) -> evidence.put(id, found.evidence()));
    elements.evidence(pieces).forEach((id, found) -> evidence.put(id, found.evidence()));
    return evidence;
  }

  /** A prepared response: it carries its acts, topics and elements; its tone is read. */
  Heard picked(Option option, Language language, Situation situation) {
    String words = option.text().in(language);
    Reading reading = reader.read(words, situation);
    Map<Act, String> acts = new EnumMap<>(Act.class);
    option.acts().forEach(act -> acts.put(act, words));
    Map<String, String> touched = new LinkedHashMap<>();
    option.topics().stream().sorted().forEach(topic -> touched.put(topic, words));
    Map<String, Heard.Mention> named = new LinkedHashMap<>();
    Map<String, Tongue.Found> found = elements.evidence(Pieces.of(words, language, Meaning.NONE));
    for (String id : option.elements()) {
      Segments.Segment place =
          Optional.ofNullable(found.get(id))
              .flatMap(Tongue.Found::place)
              .orElse(new Segments.Segment(0, words.length(), true));
      named.put(id, mention(place, words, reading));
    }
    return new Heard(words, reading, acts, touched, named, Map.of());
  }

  private static Heard.Mention mention(Segments.Segment place, String quote, Reading reading) {
    Segments.Segment sentence =
        around(place, reading.text(), true)
            .orElse(new Segments.Segment(0, reading.text().length(), true));
    Optional<Double> number =
        reading.numbers().stream()
            .filter(n -> sentence.covers(n.start()))
            .map(NumberMention::value)
            .findFirst();
    boolean fallback =
        reading.acts().stream()
            .anyMatch(mark -> mark.act() == Act.FALLBACK && sentence.covers(mark.start()));
    return new Heard.Mention(quote, times(place, sentence, reading), number, fallback);
  }

  /** The clauses a place lies in, whole: a quote never begins or ends in a word. */
  private static String clauses(Segments.Segment place, String words) {
    List<Segments.Segment> sentences = new ArrayList<>();
    List<Segments.Segment> clauses = new ArrayList<>();
    for (Segments.Segment part : Segments.of(words)) {
      if (part.start() < place.end() && part.end() > place.start()) {
        (part.sentence() ? sentences : clauses).add(part);
      }
    }
    int from = place.start();
    int to = place.end();
    for (Segments.Segment part : clauses.isEmpty() ? sentences : clauses) {
      from = Math.min(from, part.start());
      to = Math.max(to, part.end());
    }
    return words.substring(from, to);
  }

  /** The times of the clause, else of the sentence, else the only one there is. */
  private static List<TimeMention> times(
      Segments.Segment place, Segments.Segment sentence, Reading reading) {
    Segments.Segment clause = around(place, reading.text(), false).orElse(sentence);
    for (Segments.Segment part : List.of(clause, sentence)) {
      List<TimeMention> times =
          reading.times().stream().filter(t -> part.covers(t.start())).toList();
      if (!times.isEmpty()) {
        return times;
      }
    }
    return reading.times().size() == 1 ? reading.times() : List.of();
  }

  /** The sentence, or the clause, that holds {@code place} whole, if one does. */
  private static Optional<Segments.Segment> around(
      Segments.Segment place, String text, boolean sentence) {
    return Segments.of(text).stream()
        .filter(part -> part.sentence() == sentence)
        .filter(part -> part.covers(place.start()) && part.covers(place.end() - 1))
        .findFirst();
  }
}
