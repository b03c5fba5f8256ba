package motcoach.ui.kit;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import motcoach.method.Language;

/**
 * The program's own wording in one language, read from {@code i18n/messages*.properties}.
 *
 * <p>Patterns are {@link MessageFormat}s in which an apostrophe is only an apostrophe: writers of
 * wording never quote. Immutable.
 */
public final class Messages {
  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  public static Messages in(Language language) {
    Objects.requireNonNull(language, "language");
    return new Messages(language, ResourceBundle.getBundle("i18n.messages", language.locale()));
  }

  public Language language() {
    return language;
  }

  /**
   * The wording of {@code key} with its arguments filled in.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String say(String key, Object... arguments) {
    String pattern = bundle.getString(key).replace("'", "''");
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** Every key there is, in order. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements(); ) {
      keys.add(all.nextElement());
    }
    return keys;
  }
}
