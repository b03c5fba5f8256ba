package motcoach.ui.studio;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.studio.fix.Loss;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What the editor has to tell: what was done, what could not be saved, what is asked. */
final class EditorNotices extends VBox {
  private final Words words;
  private final EditingViewModel model;
  private final Runnable answered;
  private final VBox told = Layout.slot(Style.GAP_S);
  private final VBox unsaved = Layout.slot(Style.GAP_S);
  private final VBox asking = Layout.slot(Style.GAP_S);

  /**
   * @param answered takes the keyboard after an answer
   */
  EditorNotices(Words words, StudioViewModel studio, EditingViewModel model, Runnable answered) {
    this.words = words;
    this.model = model;
    this.answered = answered;
    getChildren().addAll(told, unsaved, asking);
    studio.doneProperty().addListener((property, before, now) -> tell(now));
    model.savedProperty().addListener((property, before, now) -> tellSaved(before, now));
    model.deleting().askedProperty().addListener((property, before, now) -> ask(now));
  }

  private void tell(Optional<StudioViewModel.Done> done) {
    told.getChildren()
        .setAll(
            done
                .map(
                    what ->
                        what.inTheWay().isEmpty()
                            ? new Notice(Notice.Weight.GOOD, words.text(what.done()), List.of())
                            : new Notice(
                                Notice.Weight.BAD,
                                words.text(what.notDone()),
                                what.inTheWay().stream()
                                    .limit(5)
                                    .<ObservableValue<String>>map(words::text)
                                    .toList()))
                .stream()
                .toList());
  }

  private void tellSaved(Saved before, Saved now) {
    if (!now.failure().equals(before.failure())) {
      unsaved
          .getChildren()
          .setAll(now.failure().map(why -> UnsavedNotice.of(words, model, why)).stream().toList());
    }
  }

  /** Whoever was asked finds the keyboard on the safe answer, and afterwards in the outline. */
  private void ask(Optional<Loss> loss) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && owner != asking) {
      owner = owner.getParent();
    }
    asking
        .getChildren()
        .setAll(loss.map(found -> new LossNotice(words, model, found)).stream().toList());
    if (loss.isPresent()) {
      ((LossNotice) asking.getChildren().get(0)).takeFocus();
    } else if (owner == asking) {
      answered.run();
    }
  }
}
