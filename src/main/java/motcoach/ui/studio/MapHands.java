package motcoach.ui.studio;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import motcoach.studio.map.Arrangement;
import motcoach.studio.map.Arrangement.Box;
import motcoach.studio.map.Walk;

/** Keys and mouse on a map: arrows walk, with Shift they move it; the wheel and Ctrl zoom. */
final class MapHands {
  private static final double STEP = 80;
  private static final double WHEEL = 1.002;

  private final MapCanvas canvas;
  private final MapViewModel model;
  private double pressedX;
  private double pressedY;
  private boolean dragged;

  MapHands(MapCanvas canvas, MapViewModel model) {
    this.canvas = canvas;
    this.model = model;
  }

  /** Listens to the canvas from now on. */
  void take() {
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
  }

  private Arrangement map() {
    return model.pictureProperty().get().map();
  }

  private void key(KeyEvent key) {
    boolean handled =
        key.isControlDown() ? zoom(key.getCode()) : key.isShiftDown() ? pan(key) : walk(key);
    if (handled) {
      key.consume();
    }
  }

  private boolean zoom(KeyCode code) {
    switch (code) {
      case PLUS, EQUALS, ADD -> canvas.nearer();
      case MINUS, SUBTRACT -> canvas.farther();
      case DIGIT0, NUMPAD0 -> canvas.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean pan(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT -> canvas.see(canvas.sight().moved(-STEP, 0));
      case RIGHT -> canvas.see(canvas.sight().moved(STEP, 0));
      case UP -> canvas.see(canvas.sight().moved(0, -STEP));
      case DOWN -> canvas.see(canvas.sight().moved(0, STEP));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean walk(KeyEvent key) {
    int here = model.currentProperty().get();
    if (here < 0) {
      return false;
    }
    Walk walk = new Walk(model.pictureProperty().get().graph(), map());
    Optional<Integer> next;
    switch (key.getCode()) {
      case LEFT -> next = walk.left(here);
      case RIGHT -> next = walk.right(here);
      case UP -> next = walk.up(here);
      case DOWN -> next = walk.down(here);
      case ENTER, SPACE -> {
        model.choose(here);
        return true;
      }
      default -> {
        return false;
      }
    }
    next.ifPresent(model::stepTo);
    return true;
  }

  private void wheel(ScrollEvent wheel) {
    canvas.see(
        canvas.sight().zoomed(Math.pow(WHEEL, wheel.getDeltaY()), wheel.getX(), wheel.getY()));
    wheel.consume();
  }

  private void press(MouseEvent press) {
    canvas.requestFocus();
    pressedX = press.getX();
    pressedY = press.getY();
    dragged = false;
  }

  private void drag(MouseEvent drag) {
    double dx = pressedX - drag.getX();
    double dy = pressedY - drag.getY();
    if (dragged || Math.hypot(dx, dy) > 4) {
      dragged = true;
      pressedX = drag.getX();
      pressedY = drag.getY();
      canvas.see(canvas.sight().moved(dx, dy));
    }
  }

  private void release(MouseEvent release) {
    if (dragged) {
      return;
    }
    double x = canvas.sight().x() + release.getX() / canvas.sight().scale();
    double y = canvas.sight().y() + release.getY() / canvas.sight().scale();
    for (int i = 0; i < map().boxes().size(); i++) {
      Box box = map().boxes().get(i);
      if (box.holds(x, y)) {
        model.choose(i);
        return;
      }
    }
  }
}
