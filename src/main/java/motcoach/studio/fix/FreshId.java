package motcoach.studio.fix;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.TakenIds;

/** Ids nobody has yet. */
final class FreshId {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,30}");
  private static final int LONGEST = 64;

  private FreshId() {}

  static boolean wellFormed(String id) {
    return id.length() <= LONGEST && ID.matcher(id).matches();
  }

  /** An id as near to these words as ids can be; empty when no letter or digit of it is left. */
  static Optional<String> spelt(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String id =
        plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
    return Optional.of(id).filter(FreshId::wellFormed);
  }

  /** {@code stem}, or with a number behind it where something else has it. */
  static String like(Draft draft, String file, String stem) {
    Set<String> taken = TakenIds.of(draft, file);
    String id = stem;
    for (int number = 2; taken.contains(id); number++) {
      id = stem + "-" + number;
    }
    return id;
  }

  /** The word of a list with a number: {@code beat-1}. */
  static String numbered(Draft draft, Spot thing) {
    String word = word(thing);
    Set<String> taken = TakenIds.of(draft, thing.file());
    int number = 1;
    while (taken.contains(word + "-" + number)) {
      number++;
    }
    return word + "-" + number;
  }

  private static String word(Spot thing) {
    List<Object> steps = thing.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i) instanceof String list) {
        String one = list.equals("criteria") ? "criterion" : list.replaceAll("s$", "");
        return spelt(one).orElse("id");
      }
    }
    return "id";
  }
}
