package motcoach.pack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import motcoach.method.Language;
import motcoach.scenario.Element;
import motcoach.scenario.Scenario;
import motcoach.scenario.Topic;
import motcoach.scenario.Wordings;

/** Finds sentences that would be taken for two different things. */
final class WordingLint {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Scenario scenario;
  private final ListPlaces places;
  private final Problems problems;

  WordingLint(Scenario scenario, ListPlaces places, Problems problems) {
    this.scenario = scenario;
    this.places = places;
    this.problems = problems;
  }

  void check() {
    for (Language language : Language.values()) {
      Map<String, String> topics = new HashMap<>();
      for (Topic topic : scenario.topics()) {
        examples("topics", topic.id(), topic.wordings(), language, topics);
      }
      Map<String, String> elements = new HashMap<>();
      for (Element element : scenario.elements()) {
        examples("elements", element.id(), element.wordings(), language, elements);
      }
    }
  }

  private void examples(
      String list, String id, Wordings wordings, Language language, Map<String, String> seen) {
    for (String example : wordings.examples(language)) {
      String other = seen.putIfAbsent(bare(example), id);
      if (other != null && !other.equals(id)) {
        problems.error(
            places.of(list, id),
            "MOT112",
            "The example \""
                + example
                + "\" of \""
                + id
                + "\" is an example of \""
                + other
                + "\" as well.",
            "“" + id + "”的例句“" + example + "”同时也是“" + other + "”的例句。");
      }
    }
  }

  /** Letters and digits only, so that case, spacing and punctuation make no difference. */
  private static String bare(String example) {
    return BETWEEN.matcher(example.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
