package motcoach.ui.progress;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;

/** A part of the page: a question as its title, the answer in a sentence, and what shows it. */
final class Question extends VBox {

  Question(ObservableValue<String> question, ObservableValue<String> answer, Node... shows) {
    getChildren()
        .addAll(Layout.label(question, Style.SECTION_TITLE), Layout.label(answer, Style.BODY));
    getChildren().addAll(shows);
    getStyleClass().add(Style.GAP_S);
  }
}
