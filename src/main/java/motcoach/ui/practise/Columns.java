package motcoach.ui.practise;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Crowded;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Words;

/**
 * Customer, talk and what matters side by side; where there is no room for three (a narrow window
 * or large text) one at a time, the talk first, with a switch above.
 */
final class Columns extends VBox {
  /** Narrower than so many times the size of the text, and there is no room for three. */
  private static final double ROOM_FOR_THREE = 66;

  private final Node customer;
  private final Node talk;
  private final Node matters;
  private final HBox beside = new HBox();
  private final ToggleGroup choice = new ToggleGroup();
  private final HBox parts;
  private final ToggleButton talkPart;
  private final Crowded crowded = new Crowded(this, ROOM_FOR_THREE);

  /** Held here: listeners of a mapped value alone do not keep it. */
  private ObservableValue<Boolean> low;

  Columns(Words words, Node customer, Node talk, Node matters) {
    this.customer = customer;
    this.talk = talk;
    this.matters = matters;
    HBox.setHgrow(talk, Priority.ALWAYS);
    talkPart = part(words, "practise.part.talk", talk);
    parts =
        new HBox(
            part(words, "practise.part.customer", customer),
            talkPart,
            part(words, "practise.part.matters", matters));
    parts.getStyleClass().add(PractiseStyle.PARTS);
    getChildren().add(Layout.grow(beside));
    crowded.property().addListener((property, before, now) -> arrange());
    choice.selectedToggleProperty().addListener((property, before, now) -> switched(before, now));
    choice.selectToggle(talkPart);
    arrange();
  }

  private ToggleButton part(Words words, String key, Node shows) {
    ToggleButton part = new ToggleButton();
    part.textProperty().bind(words.text(key));
    part.setToggleGroup(choice);
    part.setUserData(shows);
    part.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(part, Priority.ALWAYS);
    return part;
  }

  private void switched(Toggle before, Toggle now) {
    if (now == null) {
      choice.selectToggle(before);
    } else {
      arrange();
    }
  }

  private void arrange() {
    getChildren().remove(parts);
    if (crowded.property().get()) {
      getChildren().add(1, parts);
      Node shown = (Node) choice.getSelectedToggle().getUserData();
      HBox.setHgrow(shown, Priority.ALWAYS);
      beside.getChildren().setAll(List.of(shown));
    } else {
      HBox.setHgrow(customer, Priority.NEVER);
      HBox.setHgrow(matters, Priority.NEVER);
      beside.getChildren().setAll(customer, talk, matters);
    }
  }

  /** Whether there are fewer than so many lines of room, in em. */
  ObservableValue<Boolean> lowProperty(double em) {
    low = heightProperty().map(height -> height.doubleValue() < em * crowded.em());
    return low;
  }

  ReadOnlyBooleanProperty narrowProperty() {
    return crowded.property();
  }
}
