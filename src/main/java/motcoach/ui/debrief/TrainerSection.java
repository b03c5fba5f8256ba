package motcoach.ui.debrief;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.KeepOften;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.kit.WritingBox;

/** What the trainee wants to tell or ask a trainer, and how many verdicts are disputed. */
final class TrainerSection extends VBox {
  private final IntegerBinding disputed;

  TrainerSection(Words words, DebriefViewModel model, KeepOften keep) {
    WritingBox note = new WritingBox(3);
    note.textProperty().bindBidirectional(keep.follow(model.trainerNoteProperty()));
    Named.name(note, words.text("debrief.trainer"));
    disputed = Bindings.size(model.disputes().open());
    Label count = Layout.label(words.text("debrief.trainer.disputed", disputed), Style.BODY);
    count.visibleProperty().bind(disputed.greaterThan(0));
    count.managedProperty().bind(count.visibleProperty());
    Card card = new Card(note, count);
    getChildren()
        .add(
            new Section(words.text("debrief.trainer"), card)
                .led(words.text("debrief.trainer.about")));
  }
}
