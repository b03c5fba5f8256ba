package motcoach.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls the page so that what has just appeared is seen. */
public final class Reveal {
  private Reveal() {}

  /** Once it is laid out; the keyboard then stands at {@code focus}. */
  public static void show(Node appeared, Node focus) {
    Platform.runLater(
        () -> {
          focus.requestFocus();
          scroll(appeared);
        });
  }

  private static void scroll(Node appeared) {
    Parent at = appeared.getParent();
    while (at != null && !(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    if (at instanceof ScrollPane page) {
      page.applyCss();
      page.layout();
      // Boxes grow once they know how wide they are.
      page.layout();
      Node content = page.getContent();
      Bounds part = content.sceneToLocal(appeared.localToScene(appeared.getLayoutBounds()));
      double seen = page.getViewportBounds().getHeight();
      double hidden = content.getLayoutBounds().getHeight() - seen;
      double top = page.getVvalue() * hidden;
      if (hidden > 0 && part.getMaxY() > top + seen) {
        top = Math.min(part.getMinY(), part.getMaxY() - seen);
      }
      if (hidden > 0 && part.getMinY() < top) {
        top = part.getMinY();
      }
      if (hidden > 0) {
        page.setVvalue(Math.max(0, Math.min(1, top / hidden)));
      }
    }
  }
}
