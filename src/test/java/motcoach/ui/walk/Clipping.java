package motcoach.ui.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** Words that are cut short, and nodes that stick out of the window. */
final class Clipping {
  /** Rounding of half pixels is nobody's fault. */
  private static final double TOLERANCE = 1.5;

  private Clipping() {}

  static List<Complaint> in(Parent root) {
    List<Complaint> complaints = new ArrayList<>();
    for (Node node : Visible.below(root)) {
      if (node instanceof Labeled labeled && hasWords(labeled)) {
        cut(labeled).ifPresent(complaints::add);
      }
      if (node instanceof Labeled || node instanceof Text || node.isFocusTraversable()) {
        outside(node, root).ifPresent(complaints::add);
      }
    }
    return complaints;
  }

  private static boolean hasWords(Labeled labeled) {
    return labeled.getText() != null
        && !labeled.getText().isBlank()
        && labeled.getContentDisplay() != javafx.scene.control.ContentDisplay.GRAPHIC_ONLY;
  }

  /** The skin draws other words than the label has when there is no room for all of them. */
  private static Optional<Complaint> cut(Labeled labeled) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text drawn
          && child.getStyleClass().contains("text")
          && !drawn.getText().equals(labeled.getText())) {
        return Optional.of(
            Complaint.about(Complaint.Kind.CLIPPED, labeled, "shows \"" + drawn.getText() + "\""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Complaint> outside(Node node, Parent root) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Bounds frame = viewport(node, root);
    boolean sideways =
        bounds.getMinX() < frame.getMinX() - TOLERANCE
            || bounds.getMaxX() > frame.getMaxX() + TOLERANCE;
    boolean below = !scrolls(node) && bounds.getMaxY() > frame.getMaxY() + TOLERANCE;
    return sideways || below
        ? Optional.of(
            Complaint.about(
                Complaint.Kind.OUTSIDE,
                node,
                "at %.0f..%.0f × %.0f..%.0f"
                    .formatted(
                        bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY())))
        : Optional.empty();
  }

  private static Bounds viewport(Node node, Parent root) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        return scroll.localToScene(scroll.getLayoutBounds());
      }
    }
    return root.localToScene(root.getLayoutBounds());
  }

  private static boolean scrolls(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane || at instanceof VirtualFlow) {
        return true;
      }
    }
    return false;
  }
}
