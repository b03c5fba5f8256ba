package motcoach.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** What the frame shows. A new one is made each time somebody goes to its place. */
public interface Screen {

  /** The whole page without the frame. */
  Parent node();

  /** Title in the top bar and of the window, following the language. */
  ObservableValue<String> title();

  /** Whether the side bar and top bar step back, so that nothing distracts. */
  default boolean focused() {
    return false;
  }

  /** Called once the page is in the window: the place to move the keyboard focus. */
  default void arrived() {}

  /** Called before another page takes its place or the window closes: let go of what was held. */
  default void left() {}
}
