package motcoach.ui.progress;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes a row of nodes one stop for the Tab key; left and right walk along it. */
final class Walk {
  private final List<? extends Node> nodes;
  private int current;

  /**
   * @param parent gets the keys; the newest of {@code nodes}, the last one, is where one enters
   */
  Walk(Node parent, List<? extends Node> nodes) {
    this.nodes = List.copyOf(nodes);
    this.current = nodes.size() - 1;
    for (int index = 0; index < nodes.size(); index++) {
      int place = index;
      nodes.get(index).setFocusTraversable(index == current);
      nodes
          .get(index)
          .focusedProperty()
          .addListener(
              (changed, before, now) -> {
                if (now) {
                  enter(place);
                }
              });
    }
    parent.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
  }

  private void step(KeyEvent key) {
    int to =
        key.getCode() == KeyCode.RIGHT
            ? current + 1
            : key.getCode() == KeyCode.LEFT ? current - 1 : -1;
    if (to >= 0 && to < nodes.size()) {
      nodes.get(to).requestFocus();
      key.consume();
    }
  }

  private void enter(int place) {
    nodes.get(current).setFocusTraversable(false);
    current = place;
    nodes.get(current).setFocusTraversable(true);
  }
}
