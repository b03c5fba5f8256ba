package motcoach.ui.debrief;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;

/** One part of the debrief under its title. */
final class Section extends VBox {

  Section(ObservableValue<String> title, Node... parts) {
    getChildren().add(Layout.label(title, Style.SECTION_TITLE));
    getChildren().addAll(parts);
    getStyleClass().addAll(DebriefStyle.SECTION, Style.GAP_M);
  }

  /** A line under the title that says how to read what follows. */
  Section led(ObservableValue<String> lead) {
    getChildren().add(1, Layout.label(lead, Style.BODY, Style.MUTED, DebriefStyle.LEAD));
    return this;
  }
}
