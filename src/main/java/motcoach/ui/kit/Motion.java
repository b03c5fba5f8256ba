package motcoach.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether things may move; asked before every movement. {@link Theme} says so to its scenes. */
public final class Motion {
  private static final Object REDUCED = new Object();

  private Motion() {}

  static void reduce(Scene scene, boolean reduced) {
    scene.getProperties().put(REDUCED, reduced);
  }

  /** Whether {@code node} is on a screen on which movement was not switched off. */
  public static boolean allowed(Node node) {
    return node.getScene() != null
        && !Boolean.TRUE.equals(node.getScene().getProperties().get(REDUCED));
  }
}
