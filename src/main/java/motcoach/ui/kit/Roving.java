package motcoach.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Makes several nodes one stop for Tab: the arrow keys walk among them, Home and End go to the
 * ends. Tab comes back to the one that was left.
 */
public final class Roving {
  private final List<Node> stops = new ArrayList<>();
  private int current;

  private Roving() {}

  /**
   * @param group holds the nodes; keys pressed anywhere else in it are left alone
   */
  public static void among(Node group, List<? extends Node> stops) {
    new Roving().over(group, stops);
  }

  private void over(Node group, List<? extends Node> nodes) {
    stops.addAll(nodes);
    for (int i = 0; i < stops.size(); i++) {
      int index = i;
      stops.get(i).setFocusTraversable(i == 0);
      stops
          .get(i)
          .focusedProperty()
          .addListener(
              (property, before, now) -> {
                if (now) {
                  stay(index);
                }
              });
    }
    // A filter: toggle buttons have ideas of their own about arrow keys.
    group.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  private void stay(int index) {
    stops.get(current).setFocusTraversable(false);
    current = index;
    stops.get(current).setFocusTraversable(true);
  }

  private void walk(KeyEvent key) {
    boolean inside = key.getTarget() instanceof Node node && stops.contains(node);
    int to = inside && !modified(key) ? target(key.getCode()) : current;
    if (to != current && to >= 0 && to < stops.size()) {
      stops.get(to).requestFocus();
      key.consume();
    } else if (inside && key.getCode().isArrowKey() && !modified(key)) {
      key.consume();
    }
  }

  private static boolean modified(KeyEvent key) {
    return key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShiftDown();
  }

  private int target(KeyCode code) {
    return switch (code) {
      case RIGHT, DOWN -> current + 1;
      case LEFT, UP -> current - 1;
      case HOME -> 0;
      case END -> stops.size() - 1;
      default -> current;
    };
  }
}
