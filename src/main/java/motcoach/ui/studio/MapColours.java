package motcoach.ui.studio;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import motcoach.method.Ids;

/**
 * The colours and the letters a map is drawn with. A canvas knows no style sheets; these invisible
 * shapes do, one for each role.
 */
final class MapColours extends Group {

  /** Each has a fill for surfaces or words and a stroke for lines. */
  enum Role {
    GROUND,
    BAND,
    NODE,
    SIGN,
    ACTION,
    EVENT,
    ENDING,
    LINE,
    CURRENT,
    FOUND,
    TROUBLE,
    WORDS,
    MUTED
  }

  private final Map<Role, Rectangle> swatches = new EnumMap<>(Role.class);
  private final Text letters = new Text();

  MapColours(Runnable changed) {
    InvalidationListener listener = look -> changed.run();
    for (Role role : Role.values()) {
      Rectangle swatch = new Rectangle();
      swatch.getStyleClass().addAll("map-swatch", "map-" + Ids.of(role));
      swatch.fillProperty().addListener(listener);
      swatch.strokeProperty().addListener(listener);
      swatches.put(role, swatch);
    }
    letters.getStyleClass().add("map-letters");
    letters.fontProperty().addListener(listener);
    getChildren().addAll(swatches.values());
    getChildren().add(letters);
    setManaged(false);
    setMouseTransparent(true);
  }

  Paint fill(Role role) {
    return known(swatches.get(role).getFill());
  }

  Paint line(Role role) {
    return known(swatches.get(role).getStroke());
  }

  private static Paint known(Paint paint) {
    return paint == null ? Color.TRANSPARENT : paint;
  }

  /** At text of 100 % it is 14 pixels high. */
  Font letters() {
    return letters.getFont();
  }

  double textScale() {
    return letters.getFont().getSize() / 14;
  }
}
