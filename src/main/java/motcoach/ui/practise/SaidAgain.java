package motcoach.ui.practise;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.progress.review.Again;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.BeforeAfter;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** After a turn was said again: how it went this time, and the comparison for those who want it. */
final class SaidAgain extends VBox {

  SaidAgain(Words words, Scenario scenario, Again again) {
    BooleanProperty shown = new SimpleBooleanProperty();
    Button compare = new Button();
    compare.setOnAction(pressed -> shown.set(!shown.get()));
    compare
        .textProperty()
        .bind(
            Bindings.when(shown)
                .then(words.text("again.hide"))
                .otherwise(words.text("again.compare")));
    VBox comparison = Layout.column(Style.GAP_S, new BeforeAfter(words, scenario, again));
    comparison.visibleProperty().bind(shown);
    comparison.managedProperty().bind(shown);
    Notice notice =
        new Notice(
            Notice.Weight.INFO,
            words.text("again.offer", again.turn()),
            List.of(
                words.text(
                    "again.tell",
                    BeforeAfter.signed(again.after().mood()),
                    BeforeAfter.signed(again.before().mood()))));
    getChildren().add(notice.with(compare).with(comparison));
  }
}
