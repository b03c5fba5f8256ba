package motcoach.pack;

import java.util.regex.Pattern;
import motcoach.method.Language;

/**
 * Notes of authors for trainers. They are shipped in both languages; in a pack of one's own each is
 * a plain text in the language of whoever writes it.
 */
final class TrainerNotes {
  private static final String QUOTED = "(?<%s>\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")";

  /** A note in both languages; its groups have the languages' ids. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\"note\": \\{\\s*\"en\": %s,\\s*\"zh\": %s\\s*}"
              .formatted(QUOTED.formatted("en"), QUOTED.formatted("zh")));

  private TrainerNotes() {}

  /** A shipped file with all its notes in one language, everything else as it is. */
  static String in(Language language, String json) {
    return NOTE.matcher(json).replaceAll("\"note\": ${" + language.id() + "}");
  }
}
