package motcoach.ui.settings;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import motcoach.method.Ids;
import motcoach.progress.bundle.Inventory;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Reveal;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Shows what a progress bundle would hold before it is saved. */
final class OwnBundlePane extends VBox {
  private final Words words;
  private final OwnBundleViewModel model;
  private final Function<Window, Optional<Path>> askForFile;
  private final VBox lines = Layout.column(Style.GAP_XS);
  private final VBox preview;
  private final VBox told = Layout.slot(Style.GAP_S);
  private final CheckBox ownWords;

  OwnBundlePane(
      Words words, OwnBundleViewModel model, Function<Window, Optional<Path>> askForFile) {
    this.words = words;
    this.model = model;
    this.askForFile = askForFile;
    ownWords = Named.say(new CheckBox(), words.text("settings.bundle.words"));
    ownWords.setWrapText(true);
    ownWords.setMinHeight(Region.USE_PREF_SIZE);
    ownWords.selectedProperty().bindBidirectional(model.wordsProperty());
    preview = preview();
    getStyleClass().add(Style.GAP_S);
    getChildren()
        .addAll(Verb.row(Verb.of(words, "settings.bundle.look", Feather.EYE, model::look)), told);
    model.stateProperty().addListener((changed, before, now) -> show(now));
  }

  private VBox preview() {
    TextField pseudonym = new LineField();
    pseudonym.textProperty().bindBidirectional(model.pseudonymProperty());
    pseudonym.promptTextProperty().bind(words.text("settings.bundle.pseudonym.prompt"));
    Named.name(pseudonym, words.text("settings.bundle.pseudonym"));
    Label label = Layout.label(words.text("settings.bundle.pseudonym"), Style.SMALL, Style.MUTED);
    label.setLabelFor(pseudonym);
    Button save = Verb.of(words, "settings.bundle.save", Feather.DOWNLOAD, this::save);
    save.getStyleClass().add(Styles.ACCENT);
    Button cancel = Verb.of(words, "settings.cancel", model::cancel);
    VBox all =
        Layout.column(
            Style.GAP_S,
            Layout.label(words.text("settings.bundle.holds"), Style.STRONG),
            lines,
            ownWords,
            Layout.label(
                words.text("settings.bundle.words.about"), Style.SMALL, Style.MUTED, "under-check"),
            label,
            pseudonym,
            Verb.row(save, cancel));
    all.getStyleClass().add("restore-preview");
    return all;
  }

  private void save() {
    askForFile.apply(getScene().getWindow()).ifPresent(model::save);
  }

  private void show(OwnBundleViewModel.State now) {
    if (now instanceof OwnBundleViewModel.State.Seen seen) {
      lines.getChildren().setAll(seen.lines().stream().map(this::line).toList());
      if (!seen.consent().words()) {
        lines.getChildren().add(new Bullet(words.text("settings.bundle.no-words")));
      }
      if (!told.getChildren().contains(preview)) {
        told.getChildren().setAll(preview);
        Reveal.show(preview, ownWords);
      }
      return;
    }
    told.getChildren().clear();
    if (now instanceof OwnBundleViewModel.State.Looking) {
      told.getChildren().add(Verb.about(words, "settings.bundle.looking"));
    } else if (now instanceof OwnBundleViewModel.State.Saving) {
      told.getChildren().add(Verb.about(words, "settings.export.writing"));
    } else if (now instanceof OwnBundleViewModel.State.Saved saved) {
      told.getChildren().add(Verb.done(words, "settings.export.done", saved.file().toString()));
    } else if (now instanceof OwnBundleViewModel.State.Failed failed) {
      told.getChildren().add(Notice.failure(words, failed.why()));
    }
  }

  private Node line(Inventory.Line line) {
    ObservableValue<String> said =
        words.text("settings.bundle.holds." + Ids.of(line.kind()), line.value());
    return new Bullet(said);
  }
}
