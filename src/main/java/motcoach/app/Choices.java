package motcoach.app;

import java.util.Locale;
import java.util.Optional;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.Choice;
import motcoach.progress.Settings;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/**
 * What was chosen the last time.
 *
 * @param language that of the system until somebody chose
 * @param idleMinutes until the window locks; 0: never
 */
record Choices(
    Language language,
    Theme.Scheme scheme,
    int textPercent,
    boolean reducedMotion,
    int idleMinutes,
    Optional<WindowPlace> window) {
  static final String LANGUAGE = "ui.language";
  static final String SCHEME = "ui.theme";
  static final String TEXT = "ui.text-percent";
  static final String WINDOW = "ui.window";

  /** Values that cannot be read count as never chosen. */
  static Choices read(Settings settings, Locale system) {
    return new Choices(
        settings.get(LANGUAGE).flatMap(Language::of).orElse(languageOf(system)),
        settings
            .get(SCHEME)
            .flatMap(id -> Ids.find(Theme.Scheme.class, id))
            .orElse(Theme.Scheme.SYSTEM),
        settings.get(TEXT).flatMap(Choices::percent).orElse(Theme.SMALLEST_TEXT),
        Choice.REDUCED_MOTION.in(settings),
        Choice.IDLE_MINUTES.in(settings),
        settings.get(WINDOW).flatMap(WindowPlace::read));
  }

  /** Has words and look follow. */
  void show(Words words, Theme theme) {
    words.use(language);
    theme.schemeProperty().set(scheme);
    theme.textPercentProperty().set(textPercent);
    theme.reducedMotionProperty().set(reducedMotion);
  }

  private static Language languageOf(Locale system) {
    return system.getLanguage().equals("zh") ? Language.ZH : Language.EN;
  }

  private static Optional<Integer> percent(String text) {
    try {
      int percent = Integer.parseInt(text);
      return percent >= Theme.SMALLEST_TEXT && percent <= Theme.LARGEST_TEXT
          ? Optional.of(percent)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
