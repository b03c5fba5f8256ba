package motcoach.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.Phrases;
import motcoach.method.Language;

/**
 * The topics of a scenario in one language, and how near an utterance comes to each. Beside them
 * stand subjects of ordinary service talk, so that near to a topic means nearer than to those.
 */
final class Tongue {
  private final List<Topic> topics;
  private final Language language;
  private final Meaning meaning;
  private final Phrases phrases;

  /** By topic, the words without which nearness says nothing. */
  private final Phrases needs;

  private final Nearness nearness;
  private final List<Subject> subjects = new ArrayList<>();
  private Senses senses;

  /** A topic, or a subject of other talk: its lines, the first that names it, and their words. */
  private record Subject(String name, List<String> lines, List<Nearness.Vector> words) {}

  /** What speaks for a topic, and the place that does most; empty where nothing does. */
  record Found(Evidence evidence, Optional<Segments.Segment> place) {}

  Tongue(List<Topic> topics, List<List<String>> otherTalk, Language language, Meaning meaning) {
    this.topics = topics;
    this.language = language;
    this.meaning = meaning;
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    topics.forEach(topic -> patterns.put(topic.id(), topic.wordings().phrases(language)));
    phrases = Phrases.compile(language, patterns);
    Map<String, List<String>> needed = new LinkedHashMap<>();
    topics.stream()
        .filter(topic -> !topic.wordings().needs(language).isEmpty())
        .forEach(topic -> needed.put(topic.id(), topic.wordings().needs(language)));
    needs = Phrases.compile(language, needed);
    nearness =
        new Nearness(
            language,
            topics.stream()
                .flatMap(topic -> topic.wordings().examples(language).stream())
                .toList());
    topics.forEach(topic -> add(topic.label().in(language), topic.wordings().examples(language)));
    otherTalk.forEach(lines -> add(lines.get(0), lines));
  }

  private void add(String name, List<String> lines) {
    subjects.add(new Subject(name, lines, lines.stream().map(nearness::vector).toList()));
  }

  /** Comparing by meaning takes its time to prepare, so it waits for the first who needs it. */
  synchronized Senses prepare() {
    if (senses == null) {
      List<Sense> raw =
          subjects.parallelStream()
              .map(subject -> Sense.of(subject.name, subject.lines, language, meaning))
              .toList();
      senses = Senses.of(raw, topics.size());
    }
    return senses;
  }

  /** The evidence for every topic by id, in the author's order. */
  Map<String, Found> evidence(Pieces pieces) {
    List<Best> words = words(pieces);
    List<Near> near =
        pieces.compareByMeaning()
            ? prepare().near(pieces.meant())
            : words.stream().map(Near::byWords).toList();
    double[] apart = apart(near.stream().mapToDouble(n -> n.best().value()).toArray());
    double label = near.stream().mapToDouble(Near::label).average().orElse(0);
    Map<String, Phrases.Span> phrased = phrases.find(pieces.text());
    int length = nearness.length(pieces.text());
    Map<String, Found> found = new LinkedHashMap<>();
    for (int i = 0; i < topics.size(); i++) {
      Optional<Phrases.Span> phrase = Optional.ofNullable(phrased.get(topics.get(i).id()));
      double settled = phrase.isPresent() ? 1 : 0;
      double share = phrase.map(p -> share(p, pieces.text())).orElse(0.0);
      Optional<Integer> piece = near.get(i).best().piece();
      Evidence evidence =
          length > topics.get(i).wordings().atMost()
                  || lacks(topics.get(i), piece.map(pieces.segments()::get), pieces)
              ? new Evidence(settled, share, 0, 0, 0, Near.BEHIND, 0)
              : new Evidence(
                  settled,
                  share,
                  apart[i],
                  near.get(i).label() - label,
                  near.get(i).towards(),
                  near.get(i).lead(),
                  words.get(i).value());
      Optional<Segments.Segment> place =
          phrase
              .map(p -> new Segments.Segment(p.start(), p.end(), false))
              .or(() -> piece.map(pieces.segments()::get));
      found.put(topics.get(i).id(), new Found(evidence, place));
    }
    return found;
  }

  /** The part of the text that lies in a phrase; marks and spaces say nothing. */
  private static double share(Phrases.Span phrase, String text) {
    long all = letters(text);
    return all == 0 ? 0 : letters(text.substring(phrase.start(), phrase.end())) / (double) all;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Whether the sentence that comes near lacks the words in which the topic lies. */
  private boolean lacks(Topic topic, Optional<Segments.Segment> near, Pieces pieces) {
    if (near.isEmpty() || topic.wordings().needs(language).isEmpty()) {
      return false;
    }
    Segments.Segment sentence =
        pieces.segments().stream()
            .filter(Segments.Segment::sentence)
            .filter(whole -> whole.covers(near.get().start()))
            .findFirst()
            .orElse(near.get());
    return !needs.find(sentence.of(pieces.text())).containsKey(topic.id());
  }

  private List<Best> words(Pieces pieces) {
    List<Nearness.Vector> spoken =
        pieces.segments().stream().map(s -> nearness.vector(s.of(pieces.text()))).toList();
    List<Best> nearest = new ArrayList<>();
    for (Subject subject : subjects) {
      Best best = Best.NONE;
      for (int i = 0; i < spoken.size(); i++) {
        for (Nearness.Vector example : subject.words) {
          best = best.or(Nearness.between(spoken.get(i), example), i);
        }
      }
      nearest.add(best);
    }
    return nearest;
  }

  /** By how many standard deviations each is above the mean of all. */
  private static double[] apart(double[] near) {
    double mean = Arrays.stream(near).average().orElse(0);
    double variance = Arrays.stream(near).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    double spread = Math.sqrt(variance);
    return Arrays.stream(near).map(x -> spread == 0 ? 0 : (x - mean) / spread).toArray();
  }
}
