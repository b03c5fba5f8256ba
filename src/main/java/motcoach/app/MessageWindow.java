package motcoach.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Theme;

/** A small window that says one thing and has one button. */
final class MessageWindow {
  private final Stage stage;

  MessageWindow(
      Stage stage,
      Theme theme,
      ObservableValue<String> title,
      ObservableValue<String> close,
      Node... messages) {
    this.stage = stage;
    Button button = new Button();
    button.textProperty().bind(close);
    button.setDefaultButton(true);
    button.setCancelButton(true);
    button.setOnAction(pressed -> stage.close());
    HBox buttons = Layout.row(Style.GAP_S, Layout.spacer(), button);
    ScrollPane scroll = Layout.page(messages);
    VBox all = Layout.column(Style.GAP_M, Layout.grow(scroll), buttons);
    all.getStyleClass().addAll(Style.FRAME, "message-window");
    Scene scene = new Scene(all);
    theme.dress(scene);
    stage.titleProperty().bind(title);
    stage.setScene(scene);
    AppIcon.putOn(stage);
  }

  /** Shows it; {@code afterwards} runs once it was closed. */
  void show(Runnable afterwards) {
    stage.setOnHidden(closed -> afterwards.run());
    stage.show();
    stage.toFront();
  }
}
