package motcoach.ui.debrief;

import javafx.scene.layout.VBox;
import motcoach.progress.review.Again;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.BeforeAfter;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Words;

/** A retry: the turn said again beside the first try. */
final class AgainSection extends VBox {

  AgainSection(Words words, Scenario scenario, Again again) {
    getChildren()
        .add(
            new Section(
                    words.text("debrief.retried", again.turn()),
                    new Card(new BeforeAfter(words, scenario, again)))
                .led(words.text("debrief.retried.about")));
  }
}
