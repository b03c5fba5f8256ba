package motcoach.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood and how large it was, in pixels of the desktop. */
record WindowPlace(int x, int y, int width, int height, boolean maximised) {
  static final int SMALLEST_WIDTH = 1024;
  static final int SMALLEST_HEIGHT = 700;

  private static final Pattern WRITTEN =
      Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}) (\\d{1,6})x(\\d{1,6})( maximised)?");

  static Optional<WindowPlace> read(String text) {
    Matcher m = WRITTEN.matcher(text);
    return m.matches()
        ? Optional.of(
            new WindowPlace(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(4)),
                m.group(5) != null))
        : Optional.empty();
  }

  static WindowPlace of(Stage stage) {
    return new WindowPlace(
        (int) stage.getX(),
        (int) stage.getY(),
        (int) stage.getWidth(),
        (int) stage.getHeight(),
        stage.isMaximized());
  }

  String written() {
    return x + "," + y + " " + width + "x" + height + (maximised ? " maximised" : "");
  }

  /** Puts {@code stage} there, unless the screen it stood on is gone. */
  void applyTo(Stage stage) {
    stage.setWidth(Math.max(width, SMALLEST_WIDTH));
    stage.setHeight(Math.max(height, SMALLEST_HEIGHT));
    Rectangle2D titleBar = new Rectangle2D(x + width / 4.0, y, width / 2.0, 30);
    boolean reachable =
        Screen.getScreens().stream().anyMatch(s -> s.getVisualBounds().intersects(titleBar));
    if (reachable) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(maximised);
  }
}
