package motcoach.ui.settings;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.progress.Backups.Contents;
import motcoach.progress.Backups.Person;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Reveal;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What is in a backup beside what is there now, and the two ways on. */
final class RestorePreview extends VBox {
  private static final double LEAST_EM = 18;

  private final Words words;
  private final When when;
  private final Button cancel;

  RestorePreview(
      Words words, When when, BackupsViewModel model, BackupsViewModel.State.Preview preview) {
    this.words = words;
    this.when = when;
    this.cancel = Verb.of(words, "settings.restore.cancel", model::cancel);
    cancel.setCancelButton(true);
    Button restore = Verb.of(words, "settings.restore.do", Feather.ROTATE_CCW, model::restore);
    restore.getStyleClass().add(Styles.ACCENT);
    getStyleClass().addAll("restore-preview", Style.GAP_M);
    getChildren()
        .addAll(
            Layout.label(words.text("settings.restore"), Style.SECTION_TITLE),
            new Beside(
                LEAST_EM,
                side(
                    words.text("settings.restore.backup", when.exactly(preview.backup().madeAt())),
                    preview.backup().contents().orElseThrow()),
                side(words.text("settings.restore.now"), preview.now())),
            Layout.label(words.text("settings.restore.about"), Style.BODY, Style.MUTED),
            Verb.row(restore, cancel));
  }

  private Node side(ObservableValue<String> title, Contents contents) {
    VBox side =
        Layout.column(
            Style.GAP_XS,
            Layout.label(title, Style.STRONG),
            Layout.label(
                words.text("settings.restore.figures", contents.talks(), contents.turns())));
    contents.people().forEach(person -> side.getChildren().add(person(person)));
    side.getStyleClass().add("restore-side");
    return side;
  }

  private Node person(Person person) {
    ObservableValue<String> wording =
        person
            .last()
            .<ObservableValue<String>>map(
                last ->
                    words.text(
                        "settings.restore.person",
                        person.name(),
                        person.talks(),
                        when.exactly(last)))
            .orElseGet(() -> words.text("settings.restore.newcomer", person.name()));
    javafx.scene.control.Label label = Layout.label(wording, Style.SMALL);
    label.setGraphic(Icon.of(Feather.USER, Style.ICON_SMALL, Style.MUTED));
    return label;
  }

  /** On the way that changes nothing. */
  void takeFocus() {
    Reveal.show(this, cancel);
  }
}
