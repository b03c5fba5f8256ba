package motcoach.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Name, PIN, and how to let somebody else practise. */
final class PersonCard {
  private static final java.util.List<Integer> MINUTES = java.util.List.of(0, 1, 5, 10, 15, 30);

  private final Words words;
  private final SettingsViewModel model;
  private final VBox answer = Layout.slot(Style.GAP_S);

  private PersonCard(Words words, SettingsViewModel model) {
    this.words = words;
    this.model = model;
  }

  static Node of(Words words, SettingsViewModel model) {
    return new PersonCard(words, model).node();
  }

  private Node node() {
    TextField field = new LineField();
    field.textProperty().bindBidirectional(model.person().nameProperty());
    field.setOnAction(entered -> model.person().keepName());
    Named.name(field, words.text("settings.name"));
    Button keep = Verb.of(words, "settings.name.keep", model.person()::keepName);
    model.person().stateProperty().addListener((changed, before, now) -> say(now));
    return new Card(
        SettingRow.of(
            words.text("settings.name"),
            words.text("settings.name.about"),
            Layout.column(Style.GAP_S, Layout.row(Style.GAP_S, Layout.grow(field), keep), answer)),
        SettingRow.of(
            words.text("settings.people"),
            words.text("settings.people.about"),
            Verb.row(Verb.of(words, "settings.people.switch", Feather.USERS, model::choosePerson))),
        SettingRow.of(
            words.text("settings.pin"),
            words.text("settings.pin.about"),
            new PinPane(words, "settings.pin.", model.pin())),
        SettingRow.of(
            words.text("settings.idle"),
            words.text("settings.idle.about"),
            Layout.column(
                Style.GAP_S,
                Segments.of(
                    model.choices().idleMinutesProperty(),
                    MINUTES,
                    minutes ->
                        minutes == 0
                            ? words.text("settings.idle.never")
                            : words.text("settings.idle.minutes", minutes)),
                Verb.row(Verb.of(words, "settings.lock-now", Feather.LOCK, model::lock)))));
  }

  private void say(PersonViewModel.NameState state) {
    answer.getChildren().clear();
    if (state instanceof PersonViewModel.NameState.Kept) {
      answer.getChildren().add(Verb.done(words, "settings.name.kept"));
    } else if (state instanceof PersonViewModel.NameState.Missing) {
      answer.getChildren().add(Verb.wrong(words, "start.name.missing"));
    } else if (state instanceof PersonViewModel.NameState.Failed failed) {
      answer.getChildren().add(Notice.failure(words, failed.why()));
    }
  }
}
