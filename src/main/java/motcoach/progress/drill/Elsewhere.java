package motcoach.progress.drill;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import motcoach.method.Text;
import motcoach.scenario.Scenario;
import motcoach.scenario.drill.DrillItem;

/** How much an exercise sounds like a scenario, to ask for the same in another trade's words. */
final class Elsewhere {
  /** Shorter English words are in every line. */
  private static final int SHORTEST = 5;

  private Elsewhere() {}

  /** How many words, or pairs of characters, the two share in both languages. */
  static int likeness(DrillItem item, Scenario scenario) {
    Set<String> shared = words(item.prompt());
    Set<String> told = words(scenario.title());
    told.addAll(words(scenario.summary()));
    shared.retainAll(told);
    return shared.size();
  }

  private static Set<String> words(Text text) {
    Set<String> words = new HashSet<>();
    for (String word : text.en().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= SHORTEST) {
        words.add(word.substring(0, SHORTEST));
      }
    }
    List<String> characters =
        text.zh()
            .codePoints()
            .filter(Character::isIdeographic)
            .mapToObj(Character::toString)
            .toList();
    for (int i = 0; i + 1 < characters.size(); i++) {
      words.add(characters.get(i) + characters.get(i + 1));
    }
    return words;
  }
}
