package motcoach.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A bordered surface with a title and things below each other. */
public final class Card extends VBox {

  public Card(Node... children) {
    super(children);
    getStyleClass().addAll(Style.CARD, Style.GAP_S);
  }

  public Card(ObservableValue<String> title, Node... children) {
    this(children);
    getChildren().add(0, Layout.label(title, Style.CARD_TITLE));
  }
}
