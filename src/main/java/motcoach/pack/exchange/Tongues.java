package motcoach.pack.exchange;

import motcoach.method.Language;
import motcoach.method.Text;

/** Which language foreign words are in, and texts made of them. */
final class Tongues {
  private Tongues() {}

  /** Chinese when there is a Chinese character in it. */
  static Language of(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
  }

  /** Words in one language beside those in the other. */
  static Text text(Language language, String words, String other) {
    return language == Language.ZH ? new Text(other, words) : new Text(words, other);
  }

  static Language other(Language language) {
    return language == Language.ZH ? Language.EN : Language.ZH;
  }
}
