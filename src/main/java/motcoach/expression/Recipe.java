package motcoach.expression;

import java.util.List;
import java.util.Map;
import motcoach.method.Language;
import motcoach.method.Text;

/**
 * Why a kind of wording helps or hurts, and how to say it better.
 *
 * @param message one plain sentence about the words
 * @param suggestions by language: better lines with slots, as in {@code src/docs/rules.md}; none
 *     for a strength
 */
public record Recipe(Text message, Map<Language, List<String>> suggestions) {
  static final Recipe NONE = new Recipe(Text.same(""), Map.of());

  public Recipe {
    suggestions = Map.copyOf(suggestions);
  }

  List<String> suggestions(Language language) {
    return suggestions.getOrDefault(language, List.of());
  }
}
