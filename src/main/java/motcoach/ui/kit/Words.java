package motcoach.ui.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;

/**
 * Wording that follows the chosen language while the window is open.
 *
 * <p>An argument may be an observable (followed), a {@link Text} (read in the language), an enum
 * constant (its name, see {@link #name}) or anything {@link java.text.MessageFormat} takes.
 */
public final class Words {
  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
  private final ReadOnlyObjectWrapper<Language> language;

  public Words(Language language) {
    for (Language each : Language.values()) {
      messages.put(each, Messages.in(each));
    }
    this.language = new ReadOnlyObjectWrapper<>(this, "language", language);
  }

  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  /**
   * Calls {@code change} after every change of language while {@code node} is in a window. These
   * words outlive every screen: what listened to them always would never be let go.
   */
  public void whileShown(Node node, Runnable change) {
    language
        .when(node.sceneProperty().map(Objects::nonNull).orElse(false))
        .addListener((changed, before, now) -> change.run());
  }

  public Language language() {
    return language.get();
  }

  /** Switches; everything that was bound follows at once. */
  public void use(Language chosen) {
    language.set(chosen);
  }

  /** The wording now. */
  public String say(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = plain(arguments[i]);
    }
    return messages.get(language()).say(key, plain);
  }

  /** The wording now and after every change of language or of an observable argument. */
  public StringBinding text(String key, Object... arguments) {
    List<Observable> followed = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof ObservableValue<?> value) {
        followed.add(value);
      }
    }
    return follow(() -> say(key, arguments), followed.toArray(Observable[]::new));
  }

  /** What a language calls itself, whatever is spoken here. */
  public String own(Language named) {
    return say("start.language." + named.id());
  }

  /** Whether there is wording for a key. */
  public boolean knows(String key) {
    return messages.get(language()).knows(key);
  }

  /** The wording of a key in both languages, for what is searched in both. */
  public Text both(String key) {
    return new Text(messages.get(Language.EN).say(key), messages.get(Language.ZH).say(key));
  }

  /** A text of a pack or a rule, in the language now. */
  public String in(Text text) {
    return text.in(language());
  }

  /** A text of a pack or a rule, following the language. */
  public StringBinding text(Text text) {
    return follow(() -> in(text));
  }

  /** Whatever {@code wording} gives, asked again when the language or one of the others changes. */
  public StringBinding follow(Supplier<String> wording, Observable... others) {
    Observable[] all = new Observable[others.length + 1];
    all[0] = language;
    System.arraycopy(others, 0, all, 1, others.length);
    return Bindings.createStringBinding(wording::get, all);
  }

  /** The name of a constant: key {@code type.constant}, such as {@code stage.explore}. */
  public String name(Enum<?> constant) {
    return say(key(constant));
  }

  /** The name of a constant, following the language. */
  public StringBinding nameOf(Enum<?> constant) {
    return text(key(constant));
  }

  /** One line about a constant: key {@code type.constant.about}. */
  public StringBinding about(Enum<?> constant) {
    return text(key(constant) + ".about");
  }

  /** {@code FiveC.CUSTOMER} has the key {@code five-c.customer}. */
  static String key(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    String kebab = type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return kebab + "." + Ids.of(constant);
  }

  private Object plain(Object argument) {
    if (argument instanceof ObservableValue<?> value) {
      return plain(value.getValue());
    } else if (argument instanceof Text text) {
      return in(text);
    } else if (argument instanceof Enum<?> constant) {
      return name(constant);
    }
    return argument == null ? "" : argument;
  }
}
