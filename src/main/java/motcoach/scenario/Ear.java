package motcoach.scenario;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.ActMark;
import motcoach.expression.NumberMention;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.expression.TimeMention;
import motcoach.method.Act;
import motcoach.method.Stage;

/** Turns words, typed or picked, into what a play can answer to. */
final class Ear {
  private final Script script;

  Ear(Script script) {
    this.script = script;
  }

  /** Own words: acts are read, topics and elements recognised. */
  Heard typed(String words, Stage stage) {
    Reading reading = script.reader().read(words, Situation.in(stage));
    Map<Act, String> acts = new EnumMap<>(Act.class);
    for (ActMark mark : reading.acts()) {
      acts.putIfAbsent(mark.act(), words.substring(mark.start(), mark.end()));
    }
    Map<String, String> topics = new LinkedHashMap<>();
    Map<String, Heard.Mention> elements = new LinkedHashMap<>();
    reading
        .language()
        .ifPresent(
            language -> {
              for (Recogniser.Spot spot : script.topics().spots(words, language)) {
                topics.put(spot.id(), spot.place().of(words));
              }
              for (Recogniser.Spot spot : script.elements().spots(words, language)) {
                String quote = spot.place().of(words);
                elements.put(spot.id(), mention(sentence(words, spot.place()), quote, reading));
              }
            });
    return new Heard(words, reading, acts, topics, elements);
  }

  /** A prepared response: it carries its acts, topics and elements; its tone is read. */
  Heard picked(Option option, Stage stage) {
    String words = option.text().in(script.setup().language());
    Reading reading = script.reader().read(words, Situation.in(stage));
    Map<Act, String> acts = new EnumMap<>(Act.class);
    option.acts().forEach(act -> acts.put(act, words));
    Map<String, String> topics = new LinkedHashMap<>();
    option.topics().stream().sorted().forEach(topic -> topics.put(topic, words));
    Map<String, Heard.Mention> elements = new LinkedHashMap<>();
    List<Recogniser.Spot> spots = script.elements().spots(words, script.setup().language());
    for (String id : option.elements()) {
      Segments.Segment place =
          spots.stream()
              .filter(spot -> spot.id().equals(id))
              .findFirst()
              .map(spot -> sentence(words, spot.place()))
              .orElse(new Segments.Segment(0, words.length(), true));
      elements.put(id, mention(place, words, reading));
    }
    return new Heard(words, reading, acts, topics, elements);
  }

  /** The times and number of the sentence; a lone time in the utterance belongs to all of it. */
  private static Heard.Mention mention(Segments.Segment sentence, String quote, Reading reading) {
    List<TimeMention> times =
        reading.times().stream().filter(t -> sentence.covers(t.start())).toList();
    if (times.isEmpty() && reading.times().size() == 1) {
      times = reading.times();
    }
    Optional<Double> number =
        reading.numbers().stream()
            .filter(n -> sentence.covers(n.start()))
            .map(NumberMention::value)
            .findFirst();
    boolean fallback =
        reading.acts().stream()
            .anyMatch(mark -> mark.act() == Act.FALLBACK && sentence.covers(mark.start()));
    return new Heard.Mention(quote, times, number, fallback);
  }

  private static Segments.Segment sentence(String words, Segments.Segment place) {
    List<Segments.Segment> sentences =
        Segments.of(words).stream().filter(Segments.Segment::sentence).toList();
    return sentences.stream()
        .filter(sentence -> sentence.covers(place.start()))
        .findFirst()
        .orElse(new Segments.Segment(0, words.length(), true));
  }
}
