package motcoach.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import motcoach.method.Language;

/**
 * How near an utterance is to an example: the cosine of their features, each feature weighted by
 * how rare it is among all examples of the scenario (Salton's tf-idf). English features are word
 * stems and pairs of them, Chinese ones characters and pairs of characters.
 */
final class Nearness {
  /** The same number for the same feature, and how rare each is, by number. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final List<Double> rarity = new ArrayList<>();
  private final Language language;
  private final double rarest;

  /**
   * A text as weighted features of length 1, as far as examples have them. A scenario keeps
   * thousands of these, so they are no maps.
   *
   * @param features their numbers, ascending
   * @param weights one for each
   */
  record Vector(int[] features, double[] weights) {}

  /** Learns how rare each feature is in {@code examples}. */
  Nearness(Language language, List<String> examples) {
    this.language = language;
    Map<String, Integer> seenIn = new HashMap<>();
    for (String example : examples) {
      new HashSet<>(features(example)).forEach(f -> seenIn.merge(f, 1, Integer::sum));
    }
    double n = examples.size() + 1.0;
    seenIn.forEach(
        (feature, count) -> {
          numbers.put(feature, rarity.size());
          rarity.add(Math.log(n / count));
        });
    rarest = Math.log(n);
  }

  /** An utterance or example; what no example has makes it longer, but is near to nothing. */
  Vector vector(String text) {
    Map<Integer, Double> known = new TreeMap<>();
    Map<String, Double> unknown = new HashMap<>();
    for (String feature : features(text)) {
      Integer number = numbers.get(feature);
      if (number == null) {
        unknown.merge(feature, rarest, Double::sum);
      } else {
        known.merge(number, rarity.get(number), Double::sum);
      }
    }
    double length = Math.sqrt(squares(known.values()) + squares(unknown.values()));
    return new Vector(
        known.keySet().stream().mapToInt(number -> number).toArray(),
        known.values().stream().mapToDouble(weight -> weight / length).toArray());
  }

  private static double squares(Collection<Double> weights) {
    return weights.stream().mapToDouble(weight -> weight * weight).sum();
  }

  /** From 0, nothing in common, to 1, the same features. */
  static double between(Vector a, Vector b) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < a.features.length && j < b.features.length) {
      int difference = a.features[i] - b.features[j];
      if (difference == 0) {
        sum += a.weights[i] * b.weights[j];
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
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
