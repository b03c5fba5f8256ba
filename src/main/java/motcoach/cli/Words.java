package motcoach.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import motcoach.method.Ids;
import motcoach.method.Language;

/** The texts of the commands in one language. */
final class Words {
  private final Language language;
  private final ResourceBundle commands;
  private final ResourceBundle program;

  Words(Language language) {
    this.language = language;
    this.commands = ResourceBundle.getBundle("i18n.cli", language.locale());
    this.program = ResourceBundle.getBundle("i18n.messages", language.locale());
  }

  Language language() {
    return language;
  }

  ResourceBundle bundle() {
    return commands;
  }

  /**
   * The text of {@code key}, filled in.
   *
   * @throws MissingResourceException when there is none
   */
  String say(String key, Object... about) {
    ResourceBundle bundle = commands.containsKey(key) ? commands : program;
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(about);
  }

  /** The trainee's own words, set off from the rest of a line. */
  String quoted(String words) {
    return say("quoted", words);
  }

  /** The name of a constant, under {@code family.constant}. */
  String name(String family, Enum<?> constant) {
    return say(family + "." + Ids.of(constant));
  }
}
