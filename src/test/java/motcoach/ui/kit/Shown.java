package motcoach.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/** A screen in a window for a test, dressed as in the program. */
public final class Shown {
  private Shown() {}

  /** Shows {@code root} in {@code stage} at the smallest size the program promises. */
  public static Scene in(Stage stage, Parent root) {
    Scene scene = new Scene(root, 1024, 700);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  /** Shows a screen and tells it that it arrived, as the frame does. */
  public static Scene in(Stage stage, Screen screen) {
    Scene scene = in(stage, screen.node());
    screen.arrived();
    return scene;
  }

  /** All words of labels and buttons that can be seen, in the order of the screen. */
  public static List<String> words(Parent root) {
    List<String> words = new ArrayList<>();
    for (Node child : root.getChildrenUnmodifiable()) {
      if (!child.isVisible()) {
        continue;
      }
      if (child instanceof Labeled labeled && labeled.getText() != null) {
        words.add(labeled.getText());
      }
      if (child instanceof Parent inner) {
        words.addAll(words(inner));
      }
    }
    return words;
  }
}
