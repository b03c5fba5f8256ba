package motcoach.method;

import java.util.Locale;
import java.util.Optional;

/** A language the program teaches in; both are equals. */
public enum Language {
  EN("en", Locale.ENGLISH),
  ZH("zh", Locale.SIMPLIFIED_CHINESE);

  private final String id;
  private final Locale locale;

  Language(String id, Locale locale) {
    this.id = id;
    this.locale = locale;
  }

  /** The BCP 47 primary subtag, as written in packs and records. */
  public String id() {
    return id;
  }

  /** The locale whose bundles and formats go with this language. */
  public Locale locale() {
    return locale;
  }

  /** The other of the two. */
  public Language other() {
    return this == EN ? ZH : EN;
  }

  /** The language with this id, or empty for any other text. */
  public static Optional<Language> of(String id) {
    for (Language language : values()) {
      if (language.id.equals(id)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
