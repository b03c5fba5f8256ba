package motcoach.ui.story;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Theme;

/** Puts a screen on a stage as the frame would, and looks at what is on it. */
public final class Stagehand {
  private Stagehand() {}

  /** Shows the screen with its bar in a window of 1280 by 800. */
  public static void show(Stage stage, Screen screen) {
    BorderPane frame = new BorderPane(screen.node());
    frame.getStyleClass().add(Style.FRAME);
    screen.bar().ifPresent(frame::setTop);
    Scene scene = new Scene(frame, 1280, 800);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    // The stage is the same for all tests of a run.
    stage.setWidth(1280);
    stage.setHeight(800);
    stage.show();
    screen.arrived();
  }

  /** Every node the keyboard can reach that has no name for people who hear the screen. */
  public static List<Node> nameless(Parent root) {
    List<Node> nameless = new ArrayList<>();
    for (Node node : reachable(root)) {
      boolean said = node instanceof Labeled labeled && !blank(labeled.getText());
      if (!said && blank(node.getAccessibleText())) {
        nameless.add(node);
      }
    }
    return nameless;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static List<Node> reachable(Parent root) {
    List<Node> all = new ArrayList<>();
    for (Node node : root.getChildrenUnmodifiable()) {
      if (!node.isVisible()) {
        continue;
      }
      if (node.isFocusTraversable()) {
        all.add(node);
      }
      if (node instanceof Parent parent) {
        all.addAll(reachable(parent));
      }
    }
    return all;
  }

  /** Everything that can be read on the screen. */
  public static String read(Parent root) {
    StringBuilder text = new StringBuilder();
    for (Node node : root.getChildrenUnmodifiable()) {
      if (!node.isVisible()) {
        continue;
      }
      if (node instanceof Labeled labeled) {
        text.append(labeled.getText()).append('\n');
      } else if (node instanceof javafx.scene.text.Text words) {
        text.append(words.getText()).append('\n');
      }
      boolean whole = node instanceof Labeled && !(node instanceof TitledPane);
      if (node instanceof Parent parent && !whole) {
        text.append(read(parent));
      }
    }
    return text.toString();
  }
}
