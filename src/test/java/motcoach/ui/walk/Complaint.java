package motcoach.ui.walk;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * Something on a screen that somebody could not read, reach or hit.
 *
 * @param node as a reader of a test report recognises it
 */
public record Complaint(Kind kind, String node, String more) {

  /** What is wrong with the node. */
  public enum Kind {
    /** Its words are not shown in full. */
    CLIPPED,
    /** Part of it lies outside the window or the page it scrolls in. */
    OUTSIDE,
    /** It takes the focus and says nothing to those who hear the screen. */
    UNNAMED,
    /** It takes the focus, but not by Tab. */
    UNREACHABLE,
    /** Tab does not leave it. */
    TRAP,
    /** Its words stand out too little from what is behind them. */
    FAINT,
    /** Too small to hit. */
    SMALL
  }

  static Complaint about(Kind kind, Node node, String more) {
    return new Complaint(kind, name(node), more);
  }

  private static String name(Node node) {
    String words = "";
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      words = labeled.getText();
    } else if (node instanceof Text text) {
      words = text.getText();
    } else if (node.getAccessibleText() != null) {
      words = node.getAccessibleText();
    }
    return node.getClass().getSimpleName() + node.getStyleClass() + " \"" + words + "\"";
  }
}
