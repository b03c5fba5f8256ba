package motcoach.ui.practise;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Easier talks, each one click away. */
final class EasierOffer extends FlowPane {
  private final Words words;

  EasierOffer(Words words, PractiseViewModel model) {
    this.words = words;
    getStyleClass().addAll(Style.GAP_S, "flow");
    model.easier().forEach(way -> getChildren().add(button(way, model)));
  }

  private Node button(EasierWay way, PractiseViewModel model) {
    Button button = new Button();
    button.textProperty().bind(wording(way));
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(pressed -> model.go(way));
    return button;
  }

  private ObservableValue<String> wording(EasierWay way) {
    return way.other()
        .<ObservableValue<String>>map(title -> words.text("practise.easier.other", title))
        .orElseGet(() -> words.text("practise.easier.guided"));
  }

  /** The offer with what it is about; nothing where there is nothing easier. */
  static Node with(Words words, PractiseViewModel model, String key) {
    return Layout.column(
        Style.GAP_S,
        Layout.label(words.text(key), Style.STRONG),
        Layout.label(words.text("practise.easier.kept"), Style.BODY),
        new EasierOffer(words, model));
  }
}
