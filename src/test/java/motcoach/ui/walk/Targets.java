package motcoach.ui.walk;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import motcoach.ui.kit.AccessibleNames;

/** Controls too small to hit, and controls without a name. */
final class Targets {
  private static final double LEAST_PIXELS = 24;

  private Targets() {}

  /** Links within running text are as high as the text, as everywhere. */
  static List<Complaint> smallIn(Parent root) {
    return Visible.below(root).stream()
        .filter(Visible::takesFocus)
        .filter(node -> !(node instanceof Hyperlink) && !(node instanceof ScrollPane))
        .filter(Targets::small)
        .map(
            node -> {
              Bounds size = node.getLayoutBounds();
              return Complaint.about(
                  Complaint.Kind.SMALL,
                  node,
                  "%.0f × %.0f".formatted(size.getWidth(), size.getHeight()));
            })
        .toList();
  }

  private static boolean small(Node node) {
    Bounds size = node.getLayoutBounds();
    return Math.min(size.getWidth(), size.getHeight()) < LEAST_PIXELS - 0.5;
  }

  static List<Complaint> unnamedIn(Parent root) {
    return AccessibleNames.missingIn(root).stream()
        .map(node -> Complaint.about(Complaint.Kind.UNNAMED, node, ""))
        .toList();
  }
}
