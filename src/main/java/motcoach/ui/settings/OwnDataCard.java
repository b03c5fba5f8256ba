package motcoach.ui.settings;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import motcoach.progress.Learner;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Reveal;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Hands over or erases everything about who practises. */
final class OwnDataCard {
  private final Words words;
  private final OwnDataViewModel model;
  private final Function<Window, Optional<Path>> askForFile;
  private final Card card = new Card();
  private final VBox exported = Layout.slot(Style.GAP_S);
  private final VBox erasing = Layout.slot(Style.GAP_S);

  private OwnDataCard(
      Words words,
      OwnDataViewModel model,
      Function<Window, Optional<Path>> askForFile,
      OwnBundlePane bundle) {
    this.words = words;
    this.model = model;
    this.askForFile = askForFile;
    Button erase = Verb.of(words, "settings.erase.ask", Feather.TRASH_2, model::askToErase);
    erase.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
    card.getChildren()
        .addAll(
            SettingRow.of(
                words.text("settings.export"),
                words.text("settings.export.about"),
                Layout.column(
                    Style.GAP_S,
                    Verb.row(Verb.of(words, "settings.export.do", Feather.DOWNLOAD, this::export)),
                    exported)),
            SettingRow.of(
                words.text("settings.bundle"), words.text("settings.bundle.about"), bundle),
            SettingRow.of(
                words.text("settings.erase"), words.text("settings.erase.about"), Verb.row(erase)),
            erasing);
    model.stateProperty().addListener((changed, before, now) -> show(now, before));
  }

  static Node of(
      Words words,
      OwnDataViewModel model,
      Function<Window, Optional<Path>> askForFile,
      OwnBundlePane bundle) {
    return new OwnDataCard(words, model, askForFile, bundle).card;
  }

  private void export() {
    askForFile.apply(card.getScene().getWindow()).ifPresent(model::export);
  }

  private void show(OwnDataViewModel.State now, OwnDataViewModel.State before) {
    exported.getChildren().clear();
    if (now instanceof OwnDataViewModel.State.OtherName
        && before instanceof OwnDataViewModel.State.Confirming) {
      erasing.getChildren().add(Verb.wrong(words, "settings.erase.other-name"));
      return;
    } else if (now instanceof OwnDataViewModel.State.OtherName) {
      return;
    }
    erasing.getChildren().clear();
    if (now instanceof OwnDataViewModel.State.Exporting) {
      exported.getChildren().add(Verb.about(words, "settings.export.writing"));
    } else if (now instanceof OwnDataViewModel.State.Exported done) {
      exported.getChildren().add(Verb.done(words, "settings.export.done", done.file().toString()));
    } else if (now instanceof OwnDataViewModel.State.NotExported failed) {
      exported
          .getChildren()
          .add(Verb.wrong(words, "settings.export.failed", failed.file().toString()));
    } else if (now instanceof OwnDataViewModel.State.Confirming confirming) {
      erasing.getChildren().add(question(confirming.who()));
    } else if (now instanceof OwnDataViewModel.State.Erasing) {
      erasing.getChildren().add(Verb.about(words, "settings.erase.erasing"));
    } else if (now instanceof OwnDataViewModel.State.Failed failed) {
      erasing
          .getChildren()
          .addAll(Verb.wrong(words, "settings.erase.failed"), Notice.failure(words, failed.why()));
    }
  }

  private Node question(Learner who) {
    TextField field = new LineField();
    field.textProperty().bindBidirectional(model.typedProperty());
    field.setOnAction(entered -> model.erase());
    Label label = Layout.label(words.text("settings.erase.type", who.name()));
    label.setLabelFor(field);
    Named.name(field, words.text("settings.erase.type", who.name()));
    Button erase = Verb.of(words, "settings.erase.do", model::erase);
    erase.getStyleClass().add(Styles.DANGER);
    Button cancel = Verb.of(words, "settings.cancel", model::cancel);
    cancel.setCancelButton(true);
    Notice notice =
        new Notice(
                Notice.Weight.CAUTION,
                words.text("settings.erase.warning"),
                java.util.List.of(words.text("settings.erase.warning.more")))
            .with(Layout.column(Style.GAP_S, label, field, Verb.row(erase, cancel)));
    Reveal.show(notice, field);
    return notice;
  }
}
