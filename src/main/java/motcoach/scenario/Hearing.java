package motcoach.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import motcoach.expression.Situation;
import motcoach.method.Language;

/**
 * How a play hears: every time anew, or remembering what it heard before. Robots say the same
 * sentences thousands of times; a person hardly ever does.
 */
final class Hearing {
  private final Ear ear;
  private final boolean remembers;
  private final Map<Utterance, Heard> heard = new ConcurrentHashMap<>();

  /** What was heard ahead last. */
  private volatile Optional<Ahead> ahead = Optional.empty();

  private record Ahead(String words, Situation situation, Heard heard) {}

  /** Typed words bring their language with them, a prepared response is in that of the play. */
  private record Utterance(Object said, Optional<Language> language, Situation situation) {}

  Hearing(Ear ear, boolean remembers) {
    this.ear = ear;
    this.remembers = remembers;
  }

  /** The same ear with a memory of its own. */
  Hearing remembering() {
    return new Hearing(ear, true);
  }

  void prepare(Language language) {
    ear.prepare(language);
  }

  /** Hears words now that may be said next. */
  void anticipate(String words, Situation situation) {
    ahead = Optional.of(new Ahead(words, situation, typed(words, situation)));
  }

  Heard typed(String words, Situation situation) {
    Optional<Ahead> known =
        ahead.filter(a -> a.words.equals(words) && a.situation.equals(situation));
    if (known.isPresent()) {
      return known.get().heard;
    }
    return remembers
        ? heard.computeIfAbsent(
            new Utterance(words, Optional.empty(), situation), u -> ear.typed(words, situation))
        : ear.typed(words, situation);
  }

  Heard picked(Option option, Language language, Situation situation) {
    return remembers
        ? heard.computeIfAbsent(
            new Utterance(option, Optional.of(language), situation),
            u -> ear.picked(option, language, situation))
        : ear.picked(option, language, situation);
  }

  Overheard overhear(String words, Situation situation) {
    return ear.overhear(words, situation);
  }

  Map<String, Evidence> evidence(String words, Language language, boolean byMeaning) {
    return ear.evidence(words, language, byMeaning);
  }
}
