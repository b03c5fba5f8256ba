package motcoach.method;

import java.util.Objects;

/** One thing to read, in both languages. Neither is a translation of the other. */
public record Text(String en, String zh) {

  public Text {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(zh, "zh");
  }

  /** The wording for a reader of {@code language}. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** The same wording for both, for names and words that have no translation. */
  public static Text same(String words) {
    return new Text(words, words);
  }
}
