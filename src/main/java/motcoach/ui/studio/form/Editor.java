package motcoach.ui.studio.form;

import javafx.scene.Node;

/** Shows and changes what stands in one place. */
interface Editor {
  Node node();

  /** Shows what stands there now; what is the same already is left alone, so is a caret in it. */
  void refresh();
}
