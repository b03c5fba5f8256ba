package motcoach.ui.debrief;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Roving;
import motcoach.ui.kit.Words;

/**
 * The parts of the page by name, to go to one. One stop for Tab, the arrow keys walk; next and
 * previous part have keys of their own that work everywhere on the page.
 */
final class Contents extends FlowPane {
  private final Words words;
  private final ScrollPane page;
  private final List<Node> parts = new ArrayList<>();
  private final List<Button> buttons = new ArrayList<>();

  /**
   * @param page scrolls over the parts
   */
  Contents(Words words, ScrollPane page) {
    this.words = words;
    this.page = page;
    getStyleClass().addAll("flow", DebriefStyle.CONTENTS);
  }

  /** Adds a part under the name of {@code debrief.part.KEY}. */
  void add(String key, Node part) {
    ObservableValue<String> name = words.text("debrief.part." + key);
    Button button = new Button();
    button.textProperty().bind(name);
    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    button.setOnAction(pressed -> go(part));
    Named.name(button, words.text("debrief.part.go", name));
    Named.name(part, name);
    parts.add(part);
    buttons.add(button);
    getChildren().add(button);
  }

  /** Once all parts are there. */
  void finish() {
    Roving.among(this, buttons);
  }

  void clear() {
    parts.clear();
    buttons.clear();
    getChildren().clear();
  }

  /** Goes a part on or back when the keys say so. */
  void follow(KeyEvent key) {
    if (DebriefKeys.NEXT.match(key)) {
      step(1);
      key.consume();
    } else if (DebriefKeys.PREVIOUS.match(key)) {
      step(-1);
      key.consume();
    }
  }

  private void step(int by) {
    if (!parts.isEmpty()) {
      go(parts.get(Math.max(0, Math.min(parts.size() - 1, here() + by))));
    }
  }

  /** The part that is read now: the one with the focus, else the last that has begun. */
  private int here() {
    Node focus = getScene().getFocusOwner();
    for (int i = 0; i < parts.size(); i++) {
      for (Node node = focus; node != null; node = node.getParent()) {
        if (node == parts.get(i)) {
          return i;
        }
      }
    }
    int here = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (top(parts.get(i)) <= scrolled() + 1) {
        here = i;
      }
    }
    return here;
  }

  private void go(Node part) {
    show(part);
    part.requestFocus();
  }

  /** Scrolls so that a part of the page begins at the top. */
  void show(Node part) {
    page.applyCss();
    page.layout();
    double room = room();
    page.setVvalue(room <= 0 ? 0 : Math.min(1, top(part) / room));
  }

  private double scrolled() {
    return page.getVvalue() * room();
  }

  private double room() {
    return page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
  }

  private double top(Node part) {
    Bounds here = page.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    return here.getMinY();
  }
}
