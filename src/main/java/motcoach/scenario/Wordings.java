package motcoach.scenario;

import java.util.List;
import java.util.Map;
import motcoach.method.Language;

/**
 * How something may be put into words: {@code phrases} that settle it when they occur (rule pattern
 * syntax), and whole example lines to which an utterance may be near.
 */
public record Wordings(Map<Language, List<String>> phrases, Map<Language, List<String>> examples) {
  public Wordings {
    phrases = Map.copyOf(phrases);
    examples = Map.copyOf(examples);
  }

  public List<String> phrases(Language language) {
    return phrases.getOrDefault(language, List.of());
  }

  public List<String> examples(Language language) {
    return examples.getOrDefault(language, List.of());
  }
}
