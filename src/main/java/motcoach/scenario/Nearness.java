package motcoach.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import motcoach.method.Language;

/**
 * How near an utterance is to an example: the cosine of their features, each feature weighted by
 * how rare it is among all examples of the scenario (Salton's tf-idf). English features are word
 * stems and pairs of them, Chinese ones characters and pairs of characters.
 */
final class Nearness {
  private final Language language;
  private final Map<String, Double> rarity = new HashMap<>();
  private final double rarest;

  /** Learns how rare each feature is in {@code examples}. */
  Nearness(Language language, List<String> examples) {
    this.language = language;
    Map<String, Integer> seenIn = new HashMap<>();
    for (String example : examples) {
      new HashSet<>(features(example)).forEach(f -> seenIn.merge(f, 1, Integer::sum));
    }
    double n = examples.size() + 1.0;
    seenIn.forEach((feature, count) -> rarity.put(feature, Math.log(n / count)));
    rarest = Math.log(n);
  }

  /** An utterance or example as weighted features of length 1. */
  Map<String, Double> vector(String text) {
    Map<String, Double> vector = new HashMap<>();
    for (String feature : features(text)) {
      vector.merge(feature, rarity.getOrDefault(feature, rarest), Double::sum);
    }
    double length = Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
    if (length > 0) {
      vector.replaceAll((feature, weight) -> weight / length);
    }
    return vector;
  }

  /** From 0, nothing in common, to 1, the same features. */
  static double between(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> small = a.size() <= b.size() ? a : b;
    Map<String, Double> large = small == a ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> entry : small.entrySet()) {
      sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /** How many words, in Chinese characters, a text has. */
  int length(String text) {
    return units(text).size();
  }

  private List<String> units(String text) {
    return language == Language.ZH ? characters(text) : stems(text);
  }

  private List<String> features(String text) {
    List<String> units = units(text);
    List<String> features = new ArrayList<>(units);
    for (int i = 1; i < units.size(); i++) {
      features.add(units.get(i - 1) + ' ' + units.get(i));
    }
    return features;
  }

  private static List<String> characters(String text) {
    List<String> units = new ArrayList<>();
    StringBuilder latin = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isIdeographic(c)) {
                flush(latin, units);
                units.add(Character.toString(c));
              } else if (Character.isLetterOrDigit(c)) {
                latin.appendCodePoint(c);
              } else {
                flush(latin, units);
              }
            });
    flush(latin, units);
    return units;
  }

  private static void flush(StringBuilder latin, List<String> units) {
    if (latin.length() > 0) {
      units.add(latin.toString());
      latin.setLength(0);
    }
  }

  private static final Set<String> ENDINGS = Set.of("ing", "ed", "es", "s", "ly");

  private static List<String> stems(String text) {
    List<String> units = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).replace("'", "").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        units.add(stem(word));
      }
    }
    return units;
  }

  private static String stem(String word) {
    for (int length = 3; length >= 1; length--) {
      if (word.length() - length >= 3 && ENDINGS.contains(word.substring(word.length() - length))) {
        return word.substring(0, word.length() - length);
      }
    }
    return word;
  }
}
