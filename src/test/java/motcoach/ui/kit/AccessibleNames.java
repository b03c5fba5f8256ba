package motcoach.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/** Finds what the keyboard can reach and a screen reader could not name. */
public final class AccessibleNames {
  private AccessibleNames() {}

  /** Every visible node below {@code root} that takes the focus and has no name. */
  public static List<Node> missingIn(Parent root) {
    root.applyCss();
    root.layout();
    List<Node> missing = new ArrayList<>();
    collect(root, labelled(root, new ArrayList<>()), missing);
    return missing;
  }

  private static List<Node> labelled(Parent parent, List<Node> found) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Label label && label.getLabelFor() != null) {
        found.add(label.getLabelFor());
      }
      if (child instanceof Parent inner) {
        labelled(inner, found);
      }
    }
    return found;
  }

  private static void collect(Parent parent, List<Node> labelled, List<Node> missing) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child instanceof ScrollBar) {
        continue;
      }
      // A page that scrolls is named by the title of its screen.
      boolean page = child instanceof ScrollPane && child.getStyleClass().contains(Style.PAGE);
      if (child.isFocusTraversable() && !page && !named(child) && !labelled.contains(child)) {
        missing.add(child);
      }
      if (child instanceof Parent inner) {
        collect(inner, labelled, missing);
      }
    }
  }

  private static boolean named(Node node) {
    String accessible = node.getAccessibleText();
    if (accessible != null && !accessible.isBlank()) {
      return true;
    }
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank();
  }
}
