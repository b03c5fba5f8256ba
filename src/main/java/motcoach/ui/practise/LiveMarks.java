package motcoach.ui.practise;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.expression.Finding;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What the wording being typed does, under the box. Its room is always there: nothing moves. */
final class LiveMarks extends ScrollPane {

  LiveMarks(Words words, PractiseViewModel model) {
    VBox notes = Layout.column(Style.GAP_XS);
    setContent(notes);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add(PractiseStyle.LIVE_MARKS);
    model
        .marks()
        .addListener(
            (ListChangeListener<Finding>)
                change ->
                    notes
                        .getChildren()
                        .setAll(model.marks().stream().map(f -> new MarkNote(words, f)).toList()));
  }
}
