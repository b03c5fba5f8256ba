package motcoach.app;

import java.util.Locale;
import javafx.stage.Stage;
import motcoach.method.Ids;
import motcoach.progress.Settings;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers each choice as it is made. */
final class ChoiceKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(ChoiceKeeper.class);

  private final Settings settings;
  private final Tasks tasks;

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
              keep(Choices.LANGUAGE, now.id());
            });
    theme.schemeProperty().addListener((changed, before, now) -> keep(Choices.SCHEME, Ids.of(now)));
    theme
        .textPercentProperty()
        .addListener((changed, before, now) -> keep(Choices.TEXT, String.valueOf(now)));
  }

  void keepPlace(Stage stage) {
    keep(Choices.WINDOW, WindowPlace.of(stage).written());
  }

  private void keep(String key, String value) {
    tasks.run(
        () -> {
          settings.put(key, value);
          return key;
        },
        kept -> {},
        // A choice that is not remembered costs a press next time; a notice would cost more.
        why -> LOG.warn("Choice {} was not kept: {}", key, why.getClass().getName()));
  }
}
