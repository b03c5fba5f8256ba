package motcoach.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import motcoach.method.Language;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Words;

/** How talks are held, and how often. */
final class PracticeCard {
  private static final List<Optional<Language>> LANGUAGES =
      List.of(Optional.empty(), Optional.of(Language.EN), Optional.of(Language.ZH));

  private PracticeCard() {}

  static Node of(Words words, SettingsViewModel settings) {
    ChoicesViewModel model = settings.choices();
    ObservableValue<String> aloud =
        Bindings.when(settings.voiceMissingProperty())
            .then(words.text("settings.read-aloud.missing"))
            .otherwise(words.text("settings.read-aloud.about"));
    return new Card(
        SettingRow.of(
            words.text("settings.practise-language"),
            words.text("settings.practise-language.about"),
            Segments.of(
                model.practiseLanguageProperty(),
                LANGUAGES,
                each ->
                    each.map(language -> LookCard.ownName(words, language))
                        .orElseGet(() -> words.text("settings.practise-language.same")))),
        SettingRow.of(
            words.text("settings.weekly-goal"),
            words.text("settings.weekly-goal.about"),
            Segments.of(
                model.weeklyGoalProperty(),
                List.of(1, 2, 3, 4, 5, 6, 7),
                days -> words.text("settings.days", days))),
        SettingRow.onOff(
            model.liveMarksProperty(),
            words.text("settings.live-marks"),
            words.text("settings.live-marks.about")),
        SettingRow.onOff(model.readAloudProperty(), words.text("settings.read-aloud"), aloud));
  }
}
