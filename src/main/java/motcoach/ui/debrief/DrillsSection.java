package motcoach.ui.debrief;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.progress.DrillLibrary;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The short exercises this talk has queued, and the way to them. */
final class DrillsSection extends VBox {
  private final Words words;
  private final DebriefViewModel model;
  private final VBox list = Layout.column(Style.GAP_S);
  private final ListChangeListener<DrillLibrary.Entry> follow = change -> tell();

  DrillsSection(Words words, DebriefViewModel model) {
    this.words = words;
    this.model = model;
    Button now = new Button();
    now.textProperty().bind(words.text("debrief.drills.now"));
    now.setOnAction(pressed -> model.drill());
    var some = Bindings.isNotEmpty(model.drills());
    now.visibleProperty().bind(some);
    now.managedProperty().bind(some);
    Card card = new Card(list, Layout.flow(Style.GAP_S, now));
    card.getStyleClass().add(Style.GAP_M);
    getChildren().add(new Section(words.text("debrief.drills"), card));
    model.drills().addListener(new WeakListChangeListener<>(follow));
    tell();
  }

  private void tell() {
    list.getChildren().clear();
    boolean none = model.drills().isEmpty();
    list.getChildren()
        .add(
            Layout.label(
                words.text(none ? "debrief.drills.none" : "debrief.drills.about"),
                Style.BODY,
                Style.MUTED));
    for (DrillLibrary.Entry entry : model.drills()) {
      list.getChildren().add(new Bullet(words.text(entry.item().prompt())));
    }
  }
}
