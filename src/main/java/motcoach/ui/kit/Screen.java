package motcoach.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What the frame shows. A new one is made each time somebody goes to its place. */
public interface Screen {

  /** The whole page without the frame. */
  Parent node();

  /** Title in the top bar and of the window, following the language. */
  ObservableValue<String> title();

  /** Whether the side bar goes away, so that nothing distracts and there is one way out. */
  default boolean focused() {
    return false;
  }

  /**
   * What stands in the top bar in place of the title, left of the language and theme buttons; it
   * gets all the width that is left. Empty: the title.
   */
  default Optional<Node> bar() {
    return Optional.empty();
  }

  /** Called once the page is in the window: the place to move the keyboard focus. */
  default void arrived() {}

  /** Called before another page takes its place or the window closes: let go of what was held. */
  default void left() {}
}
