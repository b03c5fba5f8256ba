package motcoach.studio;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import motcoach.method.Language;
import motcoach.method.Text;

/**
 * Ids and titles of new packs. Packs of different trainers meet on the machines of their trainees,
 * so an id ends with six characters nobody else has drawn.
 */
public final class PackNames {
  private static final int LONGEST = 30;
  private static final String NO_WORD = "pack";
  private static final Pattern DRAWN = Pattern.compile("-(?=[0-9a-f]*[0-9])[0-9a-f]{6}$");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private PackNames() {}

  /**
   * An id such as {@code front-desk-spring-3fa2c1}.
   *
   * @param title its words in a–z and 0–9 are taken, at most 30 characters; {@code pack} where
   *     there are none
   * @param random any number; its last 24 bits are shown
   */
  public static String id(String title, LongSupplier random) {
    return stem(title) + String.format(Locale.ROOT, "-%06x", random.getAsLong() & 0xffffff);
  }

  /** The id of a copy: as the old one, with other characters at its end. */
  public static String copyOf(String id, LongSupplier random) {
    return id(origin(id), random);
  }

  /** An id without what was drawn: the same for a pack and its copies. */
  public static String origin(String id) {
    return DRAWN.matcher(id).replaceFirst("");
  }

  private static String stem(String title) {
    String bare = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    StringBuilder stem = new StringBuilder();
    for (String word : bare.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      int between = stem.isEmpty() ? 0 : 1;
      if (stem.isEmpty() && word.length() > LONGEST) {
        return word.substring(0, LONGEST);
      } else if (stem.length() + between + word.length() > LONGEST) {
        break;
      }
      stem.append(word.isEmpty() || between == 0 ? "" : "-").append(word);
    }
    return stem.isEmpty() ? NO_WORD : stem.toString();
  }

  /**
   * A title in the language it was written in; in the other a text in brackets that says what
   * belongs there. What may be a name in Chinese, too, or has no letters is the same in both.
   *
   * @param spoken the language of whoever wrote it
   */
  public static Text title(String written, Language spoken) {
    if (HAN.matcher(written).find()) {
      return new Text("[The title in English]", written);
    }
    return spoken == Language.EN && written.chars().anyMatch(Character::isLetter)
        ? new Text(written, "［中文标题］")
        : Text.same(written);
  }
}
