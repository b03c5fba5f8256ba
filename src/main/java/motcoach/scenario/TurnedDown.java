package motcoach.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.method.Language;

/** What is named only as that which is not offered: "512 instead of 318". */
final class TurnedDown {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:instead of|rather than|in place of)\\b[^,;:.!?\\n]*?"
              + "(?=[,;:.!?\\n]|\\b(?:I|i|we|you|let|but)\\b|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHINESE = Pattern.compile("(?:而不是|而非|代替|取代|替代)[^,;:.!?，；：。！？、\\n]*");

  private TurnedDown() {}

  /** The words with blanks in place of what is turned down, so that places stay where they are. */
  static String blanked(String words, Language language) {
    Matcher matcher = (language == Language.EN ? ENGLISH : CHINESE).matcher(words);
    return matcher.replaceAll(found -> " ".repeat(found.group().length()));
  }
}
