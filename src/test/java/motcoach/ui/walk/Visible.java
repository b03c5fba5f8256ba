package motcoach.ui.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;

/** The nodes of a screen that can be seen, parents before children. */
final class Visible {
  private Visible() {}

  static List<Node> below(Parent root) {
    root.applyCss();
    root.layout();
    List<Node> found = new ArrayList<>();
    collect(root, found);
    // While something lies over everything, the rest is out of reach on purpose.
    return found.stream()
        .filter(node -> node.getStyleClass().contains("palette-layer"))
        .findFirst()
        .map(
            layer -> {
              List<Node> above = new ArrayList<>();
              collect((Parent) layer, above);
              return above;
            })
        .orElse(found);
  }

  private static void collect(Parent parent, List<Node> found) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.getOpacity() == 0 || child instanceof ScrollBar) {
        continue;
      }
      found.add(child);
      if (child instanceof Parent inner) {
        collect(inner, found);
      }
    }
  }

  static boolean takesFocus(Node node) {
    return node.isFocusTraversable() && !node.isDisabled();
  }
}
