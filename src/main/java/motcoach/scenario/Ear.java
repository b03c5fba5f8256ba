package motcoach.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * Before the id of an element. To wish for a thing and to offer it are near each other, so topics
   * and elements are told apart together, and one of each may have the same id.
   */
  private static final String OFFER = "offer ";

  private final ExpressionReader reader;
  private final Meaning meaning;
  private final Recogniser recogniser;
  private final Set<String> impossible;

  Ear(Scenario scenario, ExpressionReader reader, Recognition recognition, Meaning meaning) {
    this.reader = reader;
    this.meaning = meaning;
    impossible =
        scenario.elements().stream()
            .filter(Element::isImpossible)
            .map(Element::id)
            .collect(Collectors.toSet());
    List<Topic> subjects = new ArrayList<>(scenario.topics());
    for (Element element : scenario.elements()) {
      subjects.add(new Topic(OFFER + element.id(), element.label(), element.wordings()));
    }
    recogniser = new Recogniser(subjects, id -> threshold(id, recognition), recognition, meaning);
  }

  private double threshold(String subject, Recognition recognition) {
    if (!isOffer(subject)) {
      return recognition.topic();
    }
    return impossible.contains(id(subject)) ? recognition.impossible() : recognition.element();
  }

  private static boolean isOffer(String subject) {
    return subject.startsWith(OFFER);
  }

  /** The author's id of what was recognised. */
  private static String id(String subject) {
    return isOffer(subject) ? subject.substring(OFFER.length()) : subject;
  }

  void prepare(Language language) {
    recogniser.prepare(language);
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
              Recogniser.Recognised said = recogniser.recognise(pieces);
              for (Recogniser.Spot spot : said.heard()) {
                if (!isOffer(spot.id())) {
                  touched.put(spot.id(), spot.place().of(words));
                }
              }
              String offering = TurnedDown.blanked(words, language);
              Recogniser.Recognised offered =
                  offering.equals(words)
                      ? said
                      : recogniser.recognise(Pieces.of(offering, language, meaning));
              offers(offered.heard())
                  .forEach(spot -> named.put(id(spot.id()), mention(spot, words, reading)));
              // Nobody is asked whether a promise was meant that nobody could keep.
              offers(offered.half())
                  .filter(spot -> !impossible.contains(id(spot.id())))
                  .limit(HALF_HEARD_AT_ONCE)
                  .forEach(spot -> half.put(id(spot.id()), mention(spot, words, reading)));
            });
    return new Heard(words, reading, acts, touched, named, half);
  }

  private static Stream<Recogniser.Spot> offers(List<Recogniser.Spot> spots) {
    return spots.stream().filter(spot -> isOffer(spot.id()));
  }

  private static Heard.Mention mention(Recogniser.Spot spot, String words, Reading reading) {
    return mention(spot.place(), clauses(spot.place(), words), reading);
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
    Map<Boolean, List<Overheard.Subject>> byOffer =
        reading.language().stream()
            .map(language -> Pieces.of(words, language, meaning))
            .flatMap(pieces -> recogniser.weigh(pieces).stream())
            .collect(Collectors.partitioningBy(subject -> isOffer(subject.id())));
    return new Overheard(
        reading,
        acts(reading),
        byOffer.get(false),
        byOffer.get(true).stream().map(offer -> offer.withId(id(offer.id()))).toList());
  }

  /** What speaks for each topic and element. */
  Map<String, Evidence> evidence(String words, Language language, boolean byMeaning) {
    Pieces pieces = Pieces.of(words, language, byMeaning ? meaning : Meaning.NONE);
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    recogniser
        .evidence(pieces)
        .forEach((subject, found) -> evidence.put(id(subject), found.evidence()));
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
    Map<String, Tongue.Found> found = recogniser.evidence(Pieces.of(words, language, Meaning.NONE));
    for (String id : option.elements()) {
      Segments.Segment place =
          Optional.ofNullable(found.get(OFFER + id))
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
