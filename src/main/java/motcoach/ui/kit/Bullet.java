package motcoach.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One item of a list: a dot, and words that wrap beside it, not under it. */
public final class Bullet extends HBox {

  public Bullet(ObservableValue<String> wording) {
    Label dot = new Label("•");
    dot.setMinWidth(USE_PREF_SIZE);
    dot.getStyleClass().addAll(Style.MUTED, Style.BODY);
    Label words = Layout.label(wording, Style.BODY);
    words.setMinWidth(0);
    getChildren().addAll(dot, words);
    getStyleClass().addAll(Style.GAP_S, "bullet");
  }
}
