package motcoach.ui.kit;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import motcoach.method.Language;

/**
 * The program's own wording in one language, read from {@code i18n/messages*.properties} and, for
 * the forms of the studio, {@code i18n/studio*.properties}.
 *
 * <p>Patterns are {@link MessageFormat}s in which an apostrophe is only an apostrophe: writers of
 * wording never quote. Immutable.
 */
public final class Messages {
  private final Language language;
  private final List<ResourceBundle> bundles;

  private Messages(Language language, List<ResourceBundle> bundles) {
    this.language = language;
    this.bundles = bundles;
  }

  public static Messages in(Language language) {
    Objects.requireNonNull(language, "language");
    return new Messages(
        language,
        Stream.of("i18n.messages", "i18n.studio")
            .map(name -> ResourceBundle.getBundle(name, language.locale()))
            .toList());
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
    String pattern = pattern(key).replace("'", "''");
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** Whether there is wording for a key. */
  public boolean knows(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  private String pattern(String key) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return bundle.getString(key);
      }
    }
    throw new MissingResourceException("No wording for " + key, Messages.class.getName(), key);
  }

  /** Every key there is, in order. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    bundles.forEach(bundle -> keys.addAll(Collections.list(bundle.getKeys())));
    return keys;
  }
}
