package motcoach.ui.settings;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import motcoach.method.Language;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/** Language, theme, text size, movement, sounds. */
final class LookCard {
  private LookCard() {}

  static Node of(Words words, ChoicesViewModel model) {
    return new Card(
        SettingRow.of(
            words.text("settings.language"),
            Segments.of(
                model.languageProperty(),
                List.of(Language.values()),
                each -> ownName(words, each))),
        SettingRow.of(
            words.text("settings.theme"),
            Segments.of(
                model.schemeProperty(),
                List.of(Theme.Scheme.values()),
                each -> words.nameOf(each))),
        SettingRow.of(
            words.text("settings.text-size"),
            words.text("settings.text-size.about"),
            Segments.of(
                model.textPercentProperty(),
                List.of(100, 125, 150, 175, 200),
                percent -> words.text("settings.percent", percent))),
        SettingRow.onOff(
            model.reducedMotionProperty(),
            words.text("settings.motion"),
            words.text("settings.motion.about")),
        SettingRow.onOff(
            model.soundsProperty(),
            words.text("settings.sounds"),
            words.text("settings.sounds.about")));
  }

  /** Each language in its own script. */
  static ObservableValue<String> ownName(Words words, Language language) {
    return language == Language.ZH
        ? words.text("start.language.zh")
        : words.text("start.language.en");
  }
}
