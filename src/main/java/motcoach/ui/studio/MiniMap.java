package motcoach.ui.studio;

import java.util.function.BiConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import motcoach.studio.map.Arrangement;
import motcoach.studio.map.Arrangement.Box;
import motcoach.ui.studio.MapColours.Role;

/** The whole map the size of a stamp, with a frame around what is seen; a click goes there. */
final class MiniMap extends Region {
  private final Canvas canvas = new Canvas();
  private final Rectangle frame = new Rectangle();
  private final MapColours colours;
  private Arrangement map = Arrangement.EMPTY;

  /**
   * @param goTo called with a place on the map that shall be in the middle
   */
  MiniMap(MapColours colours, BiConsumer<Double, Double> goTo) {
    this.colours = colours;
    getStyleClass().add("mini-map");
    frame.getStyleClass().add("mini-map-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    getChildren().addAll(canvas, frame);
    addEventHandler(
        MouseEvent.ANY,
        event -> {
          boolean goes =
              event.getEventType() == MouseEvent.MOUSE_PRESSED
                  || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
          if (goes && map.width() > 0) {
            goTo.accept((event.getX() - left()) / scale(), (event.getY() - top()) / scale());
          }
          event.consume();
        });
  }

  void show(Arrangement shown) {
    map = shown;
    draw();
  }

  void frame(Sight sight, double width, double height) {
    double x = Math.max(0, left() + sight.x() * scale());
    double y = Math.max(0, top() + sight.y() * scale());
    double right = Math.min(getWidth(), left() + (sight.x() + width / sight.scale()) * scale());
    double bottom = Math.min(getHeight(), top() + (sight.y() + height / sight.scale()) * scale());
    frame.setX(x);
    frame.setY(y);
    frame.setWidth(Math.max(4, right - x));
    frame.setHeight(Math.max(4, bottom - y));
  }

  private double scale() {
    return Math.min((getWidth() - 8) / map.width(), (getHeight() - 8) / map.height());
  }

  private double left() {
    return (getWidth() - map.width() * scale()) / 2;
  }

  private double top() {
    return (getHeight() - map.height() * scale()) / 2;
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      draw();
    }
  }

  void draw() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (map.width() <= 0 || getWidth() <= 8) {
      return;
    }
    g.setFill(colours.line(Role.LINE));
    for (Box box : map.boxes()) {
      g.fillRect(
          left() + box.x() * scale(),
          top() + box.y() * scale(),
          Math.max(1, box.width() * scale()),
          Math.max(1, box.height() * scale()));
    }
  }
}
