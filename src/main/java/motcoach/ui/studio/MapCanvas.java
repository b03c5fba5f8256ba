package motcoach.ui.studio;

import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import motcoach.studio.map.Arrangement;
import motcoach.studio.map.Arrangement.Box;
import motcoach.studio.map.Walk;
import motcoach.ui.kit.Words;

/**
 * The map to look at and walk on. Arrows walk, Enter chooses; with Shift they move the map. Drawn
 * anew once per pulse at most, and only what is seen of it.
 */
final class MapCanvas extends Region {
  private static final double STEP = 80;
  private static final double WHEEL = 1.002;
  private static final double NEARER = 1.25;

  private final MapViewModel model;
  private final Words words;
  private final Canvas canvas = new Canvas();
  private final MapColours colours = new MapColours(this::redraw);
  final MiniMap miniMap = new MiniMap(colours, this::lookAt);
  private Sight sight = new Sight(0, 0, 1);
  private Set<Integer> found = Set.of();
  private boolean asked;
  private boolean placed;
  private double textScale = 1;
  private double pressedX;
  private double pressedY;
  private boolean dragged;

  MapCanvas(MapViewModel model, Words words) {
    this.model = model;
    this.words = words;
    canvas.setManaged(false);
    getChildren().addAll(colours, canvas, miniMap);
    getStyleClass().add("map-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    focusedProperty().addListener((focus, before, now) -> redraw());
    model.currentProperty().addListener((walked, before, now) -> arrive(now));
    model.troubledProperty().addListener((checked, before, now) -> tell());
    model.pictureProperty().addListener((drawn, before, now) -> show(before, now));
    words.languageProperty().addListener((changed, before, now) -> tell());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    show(MapViewModel.Picture.NONE, model.pictureProperty().get());
  }

  private Arrangement map() {
    return model.pictureProperty().get().map();
  }

  /** The part of the map that is seen; in a test. */
  Sight sight() {
    return sight;
  }

  void show(Set<Integer> nodes) {
    found = nodes;
    redraw();
  }

  private void show(MapViewModel.Picture before, MapViewModel.Picture now) {
    miniMap.show(now.map());
    placed &= before.file().equals(now.file());
    requestLayout();
    tell();
  }

  private void tell() {
    int here = model.currentProperty().get();
    boolean somewhere = here >= 0 && here < model.pictureProperty().get().graph().nodes().size();
    setAccessibleText(
        somewhere
            ? new MapSpeech(
                    words, model.pictureProperty().get().graph(), model.troubledProperty().get())
                .of(here)
            : words.say("studio.map.name"));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    redraw();
  }

  private void arrive(int node) {
    if (placed && node >= 0 && node < map().boxes().size()) {
      see(sight.showing(map().boxes().get(node), getWidth(), getHeight()));
    }
    tell();
  }

  // ---- Looking around

  void fit() {
    if (map().width() > 0) {
      see(Sight.of(map(), getWidth(), getHeight()));
    }
  }

  void nearer() {
    see(sight.zoomed(NEARER, getWidth() / 2, getHeight() / 2));
  }

  void farther() {
    see(sight.zoomed(1 / NEARER, getWidth() / 2, getHeight() / 2));
  }

  private void lookAt(double x, double y) {
    double scale = sight.scale();
    see(new Sight(x - getWidth() / scale / 2, y - getHeight() / scale / 2, scale));
  }

  private void see(Sight next) {
    sight = next.near(map(), getWidth(), getHeight());
    redraw();
  }

  /** First as large as one reads, with where one is in sight. */
  private void place() {
    textScale = colours.textScale();
    Sight start = new Sight(0, 0, textScale);
    int here = model.currentProperty().get();
    sight = here < 0 ? start : start.showing(map().boxes().get(here), getWidth(), getHeight());
    placed = true;
  }

  // ---- Hands

  private void key(KeyEvent key) {
    boolean handled =
        key.isControlDown() ? zoom(key.getCode()) : key.isShiftDown() ? pan(key) : walk(key);
    if (handled) {
      key.consume();
    }
  }

  private boolean zoom(KeyCode code) {
    switch (code) {
      case PLUS, EQUALS, ADD -> nearer();
      case MINUS, SUBTRACT -> farther();
      case DIGIT0, NUMPAD0 -> fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean pan(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT -> see(sight.moved(-STEP, 0));
      case RIGHT -> see(sight.moved(STEP, 0));
      case UP -> see(sight.moved(0, -STEP));
      case DOWN -> see(sight.moved(0, STEP));
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
    see(sight.zoomed(Math.pow(WHEEL, wheel.getDeltaY()), wheel.getX(), wheel.getY()));
    wheel.consume();
  }

  private void press(MouseEvent press) {
    requestFocus();
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
      see(sight.moved(dx, dy));
    }
  }

  private void release(MouseEvent release) {
    if (dragged) {
      return;
    }
    double x = sight.x() + release.getX() / sight.scale();
    double y = sight.y() + release.getY() / sight.scale();
    for (int i = 0; i < map().boxes().size(); i++) {
      Box box = map().boxes().get(i);
      if (box.holds(x, y)) {
        model.choose(i);
        return;
      }
    }
  }

  // ---- Drawing

  private void redraw() {
    if (!asked) {
      asked = true;
      Platform.runLater(this::draw);
    }
  }

  private void draw() {
    asked = false;
    if (!placed || canvas.getWidth() <= 0) {
      return;
    }
    growWithText();
    MapViewModel.Picture picture = model.pictureProperty().get();
    new MapDrawing(
            canvas.getGraphicsContext2D(),
            colours,
            words,
            sight,
            canvas.getWidth(),
            canvas.getHeight())
        .draw(
            picture.graph(),
            picture.map(),
            new MapDrawing.Marks(
                model.currentProperty().get(), found, model.troubledProperty().get(), isFocused()));
    miniMap.draw();
    miniMap.frame(sight, getWidth(), getHeight());
  }

  private void growWithText() {
    double now = colours.textScale();
    if (now != textScale) {
      sight = sight.zoomed(now / textScale, getWidth() / 2, getHeight() / 2);
      textScale = now;
      arrive(model.currentProperty().get());
    }
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    double wide = miniMap.prefWidth(-1);
    double high = miniMap.prefHeight(-1);
    miniMap.resizeRelocate(getWidth() - wide - 12, getHeight() - high - 12, wide, high);
    if (!placed && getWidth() > 0 && !map().boxes().isEmpty()) {
      place();
    }
    redraw();
  }
}
