package motcoach.ui.debrief;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.progress.review.Review;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Saves the debrief as PDF, and tells how that went. */
final class SavingBar {
  private final Words words;
  private final DebriefViewModel model;
  private final SavingViewModel saving;
  private final FilePlace place;
  private final Button save = new Button("", Icon.of(Feather.DOWNLOAD));
  private final VBox told = Layout.slot(Style.GAP_S);

  SavingBar(Words words, DebriefViewModel model, SavingViewModel saving, FilePlace place) {
    this.words = words;
    this.model = model;
    this.saving = saving;
    this.place = place;
    save.textProperty().bind(words.text("pdf.save"));
    save.setOnAction(pressed -> save());
    save.setMinWidth(Button.USE_PREF_SIZE);
    Named.describe(save, words.text("pdf.save.about"), Optional.of(DebriefKeys.SAVE));
    saving.stateProperty().addListener((property, before, now) -> tell(now));
    tell(saving.stateProperty().get());
  }

  Button button() {
    return save;
  }

  /** How the last saving went; takes no room before the first. */
  Node told() {
    return told;
  }

  void save() {
    Review review = model.reviewProperty().get();
    if (review == null || save.isDisabled()) {
      return;
    }
    String title = words.in(review.play().scenario().title());
    // The day of the talk, as the file is about that.
    String day = review.attempt().startedAt().toString().substring(0, 10);
    place
        .ask(
            save.getScene().getWindow(),
            words.say("pdf.save"),
            saving.folderProperty().get(),
            SavingViewModel.fileName(words.say("pdf.file", title), day))
        .ifPresent(
            file -> {
              model.keepWriting();
              saving.save(review.attempt().id(), words.language(), file);
            });
  }

  private void tell(SavingViewModel.State state) {
    save.setDisable(state instanceof SavingViewModel.Writing);
    told.getChildren().clear();
    if (state instanceof SavingViewModel.Writing) {
      ProgressBar bar = new ProgressBar();
      Named.name(bar, words.text("pdf.writing"));
      HBox row = Layout.row(Style.GAP_S, bar, Layout.label(words.text("pdf.writing"), Style.SMALL));
      told.getChildren().add(row);
    } else if (state instanceof SavingViewModel.Saved saved) {
      told.getChildren()
          .add(
              new Notice(
                  Notice.Weight.GOOD, words.text("pdf.saved", saved.file().toString()), List.of()));
    } else if (state instanceof SavingViewModel.NotSaved failed) {
      String kind = "pdf." + Ids.of(failed.kind());
      told.getChildren()
          .add(
              new Notice(
                  Notice.Weight.BAD,
                  words.text(kind + ".happened", failed.place()),
                  List.of(words.text("pdf.safe"), words.text(kind + ".do"))));
    }
  }
}
