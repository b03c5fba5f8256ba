package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import motcoach.ui.kit.Words;

/** Complaints that arrive, grumbles at the front line, and what is never said; areas to scale. */
final class IcebergDrawing extends Drawing {
  /** Course figures, in percent. */
  private static final int FILED = 8;

  private static final int GRUMBLED = 23;
  private static final int SILENT = 69;

  private static final Map<String, String> ABOUT =
      Map.of(
          "cmp.front23", "grumbled",
          "cmp.opensilent", "silent",
          "prefail.nodoor", "silent",
          "kpi.complainsat", "filed");

  private final Rectangle sea = shape(new Rectangle(), "sea");
  private final List<Slice> slices = new ArrayList<>();
  private final Path water = shape(new Path(), "water");
  private final Label course = label("handbook.picture.iceberg.course", "drawing-text");

  private record Slice(
      double from, double to, Polygon ice, Line leader, Label percent, Label about) {}

  IcebergDrawing(Words words, String concept) {
    super(words, "handbook.picture.iceberg");
    String here = ABOUT.getOrDefault(concept, "");
    double waterline = IcebergOutline.depthOf(FILED / 100.0);
    double silence = IcebergOutline.depthOf((FILED + GRUMBLED) / 100.0);
    slices.add(slice("filed", FILED, 0, waterline, here));
    slices.add(slice("grumbled", GRUMBLED, waterline, silence, here));
    slices.add(slice("silent", SILENT, silence, 1, here));
    water.toFront();
  }

  private Slice slice(String kind, int percent, double from, double to, String here) {
    String key = "handbook.picture.iceberg." + kind;
    Polygon ice = shape(new Polygon(), "ice", kind);
    Line leader = shape(new Line(), "leader");
    Label figure = label(key + ".percent", "drawing-figure");
    Label about = label(key, "drawing-text");
    if (kind.equals(here)) {
      ice.getStyleClass().add("here");
      figure.getStyleClass().add("here");
    }
    return new Slice(from, to, ice, leader, figure, about);
  }

  @Override
  double arrange(double width, double em) {
    double half = Math.min(11 * em, width * 0.25);
    double x = half * 0.98;
    double height = Math.max(19 * em, 1.5 * half);
    double left = 2 * half + 1.6 * em;
    double room = width - left;
    double aboveWater = slices.get(0).to() * height;
    double tipHigh = high(slices.get(0), room);
    // The words about the tip stay above the water, all others below.
    double top = Math.max(0.5 * em, tipHigh + 0.8 * em - aboveWater);
    double waterline = top + aboveWater;
    double free = waterline - tipHigh - 0.7 * em;
    for (Slice slice : slices) {
      slice
          .ice()
          .getPoints()
          .setAll(IcebergOutline.slice(slice.from(), slice.to(), x, half, top, height));
      double depth = (slice.from() + slice.to()) / 2;
      double middle = top + height * depth;
      double figureHigh = slice.percent().prefHeight(room);
      double high = high(slice, room);
      double y = slice.from() == 0 ? free : Math.max(free, middle - high / 2);
      putLeft(slice.percent(), left, y, room);
      putLeft(slice.about(), left, y + figureHigh, room);
      slice.leader().setStartX(x + half * IcebergOutline.rightAt(depth) + 0.3 * em);
      slice.leader().setStartY(middle);
      slice.leader().setEndX(left - 0.5 * em);
      slice.leader().setEndY(y + figureHigh / 2);
      free = Math.max(y + high + 0.7 * em, waterline + 0.6 * em);
    }
    draw(water, waves(waterline, width, em));
    double low = Math.max(top + height, free) + 0.5 * em;
    sea.setX(0);
    sea.setY(waterline);
    sea.setWidth(width);
    sea.setHeight(low - waterline);
    return low + 0.6 * em + putLeft(course, 0, low + 0.6 * em, width);
  }

  private static double high(Slice slice, double room) {
    return slice.percent().prefHeight(room) + slice.about().prefHeight(room);
  }

  private static List<PathElement> waves(double y, double width, double em) {
    List<PathElement> waves = new ArrayList<>();
    waves.add(new MoveTo(0, y));
    int count = Math.max(2, (int) Math.round(width / (3 * em)));
    double each = width / count;
    for (int i = 0; i < count; i++) {
      double bend = i % 2 == 0 ? -0.35 * em : 0.35 * em;
      waves.add(new QuadCurveTo((i + 0.5) * each, y + bend, (i + 1) * each, y));
    }
    return waves;
  }
}
