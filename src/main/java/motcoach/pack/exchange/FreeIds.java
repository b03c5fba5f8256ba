package motcoach.pack.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out ids of our form for foreign names, each once. */
final class FreeIds {
  private static final int LONGEST = 40;

  private final Set<String> taken = new HashSet<>();

  FreeIds(String... reserved) {
    taken.addAll(Set.of(reserved));
  }

  /**
   * An id nobody has yet.
   *
   * @param name kept as it is when it is an id already; what has no Latin letters or digits gives
   *     an id from {@code word} alone
   */
  String take(String name, String word) {
    String stem = of(name);
    String base = stem.isEmpty() ? word : stem;
    String id = base;
    for (int number = stem.isEmpty() ? 1 : 2; stem.isEmpty() || taken.contains(id); number++) {
      id = base + "-" + number;
      if (!taken.contains(id)) {
        break;
      }
    }
    taken.add(id);
    return id;
  }

  /** Small letters, digits and single hyphens; empty when nothing is left. */
  static String of(String name) {
    if (name.length() <= 60 && name.matches("[a-z0-9]+(-[a-z0-9]+){0,20}")) {
      return name;
    }
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
    return cut;
  }
}
