package motcoach.scenario;

import java.util.List;
import java.util.Map;
import motcoach.method.Language;

/**
 * How something may be put into words: {@code phrases} that settle it when they occur (rule pattern
 * syntax), and whole example lines to which an utterance may be near. Where something lies in one
 * word, as a refusal lies in its "not", being near is not enough: then one of {@code needs} must
 * stand in the sentence. Where something lies in how little is said, more than {@code atMost} words
 * (Chinese: characters) never mean it by being near.
 */
public record Wordings(
    Map<Language, List<String>> phrases,
    Map<Language, List<String>> examples,
    Map<Language, List<String>> needs,
    int atMost) {
  /** It may be said in as many words as one likes. */
  public static final int ANY_LENGTH = Integer.MAX_VALUE;

  public Wordings {
    phrases = Map.copyOf(phrases);
    examples = Map.copyOf(examples);
    needs = Map.copyOf(needs);
  }

  public Wordings(Map<Language, List<String>> phrases, Map<Language, List<String>> examples) {
    this(phrases, examples, Map.of(), ANY_LENGTH);
  }

  public List<String> phrases(Language language) {
    return phrases.getOrDefault(language, List.of());
  }

  public List<String> examples(Language language) {
    return examples.getOrDefault(language, List.of());
  }

  /** Patterns of which one must stand in a sentence that is near; empty when none is needed. */
  public List<String> needs(Language language) {
    return needs.getOrDefault(language, List.of());
  }
}
