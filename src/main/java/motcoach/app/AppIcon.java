package motcoach.app;

import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's sign in the sizes desktops ask for. */
final class AppIcon {
  private static final List<Integer> SIZES = List.of(32, 64, 128);

  private AppIcon() {}

  static void putOn(Stage stage) {
    for (int size : SIZES) {
      stage.getIcons().add(new Image("/icons/coach-" + size + ".png"));
    }
  }
}
