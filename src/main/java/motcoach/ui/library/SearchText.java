package motcoach.ui.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Words;

/** Everything by which a scenario can be found, in both languages at once. */
final class SearchText {
  private static final List<Words> BOTH = Arrays.stream(Language.values()).map(Words::new).toList();

  private final String text;

  SearchText(Case each) {
    Scenario scenario = each.scenario();
    List<String> parts = new ArrayList<>();
    for (Text text :
        List.of(
            scenario.title(),
            scenario.summary(),
            scenario.brief().place(),
            scenario.brief().role(),
            scenario.persona().name(),
            scenario.persona().about(),
            each.entry().packTitle())) {
      parts.add(text.en());
      parts.add(text.zh());
    }
    parts.add(scenario.industry());
    for (Words words : BOTH) {
      parts.add(words.name(scenario.channel()));
      each.families().forEach(family -> parts.add(words.name(family)));
    }
    text = plain(String.join("\n", parts));
  }

  /** Whether each word of {@code search} is in it somewhere; no word finds everything. */
  boolean holds(String search) {
    return Arrays.stream(plain(search).strip().split("\\s+")).allMatch(text::contains);
  }

  /** Without the differences of capitals and of full and half width. */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
