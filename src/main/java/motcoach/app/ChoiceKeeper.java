package motcoach.app;

import java.util.Locale;
import java.util.function.Function;
import javafx.stage.Stage;
import motcoach.method.Ids;
import motcoach.progress.Settings;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers each choice as it is made. What shows because somebody else came is what they chose
 * before, and is not written again: what could not be read stays as it is.
 */
final class ChoiceKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(ChoiceKeeper.class);

  private final Settings settings;
  private final Tasks tasks;

  /** Decides until somebody chose; the default is changed below, this is not. */
  private final Locale system = Locale.getDefault();

  ChoiceKeeper(Settings settings, Tasks tasks) {
    this.settings = settings;
    this.tasks = tasks;
  }

  /** From now on; the toolkit's own words (menus of text fields) follow the language too. */
  void follow(Words words, Theme theme) {
    Locale.setDefault(words.language().locale());
    words
        .languageProperty()
        .addListener(
            (changed, before, now) -> {
              Locale.setDefault(now.locale());
              keep(Choices.LANGUAGE, now.id(), chosen -> chosen.language().id());
            });
    theme
        .schemeProperty()
        .addListener(
            (changed, before, now) ->
                keep(Choices.SCHEME, Ids.of(now), chosen -> Ids.of(chosen.scheme())));
    theme
        .textPercentProperty()
        .addListener(
            (changed, before, now) ->
                keep(
                    Choices.TEXT,
                    String.valueOf(now),
                    chosen -> String.valueOf(chosen.textPercent())));
  }

  void keepPlace(Stage stage) {
    keep(Choices.WINDOW, WindowPlace.of(stage).written(), chosen -> "");
  }

  private void keep(String key, String value, Function<Choices, String> known) {
    tasks.run(
        () -> {
          if (!value.equals(known.apply(Choices.read(settings, system)))) {
            settings.put(key, value);
          }
          return key;
        },
        kept -> {},
        // A choice that is not remembered costs a press next time; a notice would cost more.
        why -> LOG.warn("Choice {} was not kept: {}", key, why.getClass().getName()));
  }
}
