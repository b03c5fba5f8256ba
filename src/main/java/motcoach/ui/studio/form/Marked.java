package motcoach.ui.studio.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import motcoach.studio.Spot;

/** Which place of the pack a part of a form is for, so that one can be led to it. */
final class Marked {

  private Marked() {}

  static void mark(Node node, Spot spot) {
    node.getProperties().put(Marked.class, spot);
  }

  /** The place of the innermost part around a node. */
  static Optional<Spot> of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getProperties().get(Marked.class) instanceof Spot spot) {
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }

  /** What takes the keyboard in the narrowest part that is for a place or holds it. */
  static Optional<Node> in(Parent form, Spot spot) {
    Optional<Node> narrowest = Optional.empty();
    for (Node child : form.getChildrenUnmodifiable()) {
      boolean elsewhere = own(child).filter(own -> !own.holds(spot)).isPresent();
      if (!elsewhere && child instanceof Parent parent) {
        narrowest = narrowest.or(() -> in(parent, spot));
      }
    }
    return narrowest.or(() -> own(form).filter(own -> own.holds(spot)).flatMap(own -> stop(form)));
  }

  private static Optional<Spot> own(Node node) {
    return Optional.ofNullable((Spot) node.getProperties().get(Marked.class));
  }

  /** The first part of it the keyboard can stand at. */
  private static Optional<Node> stop(Node node) {
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> stop(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
