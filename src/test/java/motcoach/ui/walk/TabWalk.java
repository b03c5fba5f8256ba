package motcoach.ui.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes through a screen by Tab alone. Called where windows live. */
final class TabWalk {
  private static final int ROUNDS = 2;

  private TabWalk() {}

  /** What Tab does not reach, and what it does not leave. */
  static List<Complaint> through(Scene scene) {
    List<Node> wanted =
        Visible.below(scene.getRoot()).stream()
            .filter(Visible::takesFocus)
            .filter(node -> !ofGroup(node))
            .toList();
    Node owner = scene.getFocusOwner();
    Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Complaint> complaints = new ArrayList<>();
    for (int step = 0; step < wanted.size() * ROUNDS + ROUNDS; step++) {
      Node before = scene.getFocusOwner();
      press(scene);
      Node after = scene.getFocusOwner();
      if (before != null && before == after && wanted.size() > 1) {
        complaints.add(Complaint.about(Complaint.Kind.TRAP, before, ""));
        break;
      }
      if (after != null) {
        met.add(after);
      }
    }
    if (complaints.isEmpty()) {
      wanted.stream()
          .filter(node -> !met.contains(node))
          .map(node -> Complaint.about(Complaint.Kind.UNREACHABLE, node, ""))
          .forEach(complaints::add);
    }
    if (owner != null) {
      owner.requestFocus();
    }
    return complaints;
  }

  /** One of a group is reached by Tab, the others from it by arrows. */
  private static boolean ofGroup(Node node) {
    return (node instanceof RadioButton radio && radio.getToggleGroup() != null)
        || (node instanceof ToggleButton toggle && toggle.getToggleGroup() != null);
  }

  private static void press(Scene scene) {
    Node target = scene.getFocusOwner();
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      KeyEvent key = new KeyEvent(type, "\t", "\t", KeyCode.TAB, false, false, false, false);
      if (target == null) {
        javafx.event.Event.fireEvent(scene, key);
      } else {
        javafx.event.Event.fireEvent(target, key);
      }
    }
  }
}
