package motcoach.app;

import java.util.Locale;
import java.util.Optional;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.Settings;
import motcoach.ui.kit.Theme;

/**
 * What was chosen the last time.
 *
 * @param language that of the system until somebody chose
 */
record Choices(
    Language language, Theme.Scheme scheme, int textPercent, Optional<WindowPlace> window) {
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
        settings.get(WINDOW).flatMap(WindowPlace::read));
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
