package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import motcoach.ui.kit.Words;

/** The eight steps from a lost customer to an advocate, and how each is recognised. */
final class LadderDrawing extends Drawing {
  /** From the top. */
  private static final List<String> RUNGS =
      List.of("advocate", "core", "regular", "inactive", "new", "edge", "onlooker", "lost");

  private static final Map<String, String> ABOUT =
      Map.of("ladder.core", "core", "ladder.advocate", "advocate");

  /** Narrower than this many em, how a step is recognised stands below its name. */
  private static final double ROOM_FOR_A_LINE = 34;

  private final List<Rung> rungs = new ArrayList<>();
  private final Line leftRail;
  private final Line rightRail;

  private record Rung(Rectangle row, Line bar, Circle person, Label name, Label sign) {}

  LadderDrawing(Words words, String concept) {
    super(words, "handbook.picture.ladder");
    String here = ABOUT.getOrDefault(concept, "");
    List<Rectangle> rows = new ArrayList<>();
    for (String rung : RUNGS) {
      rows.add(shape(new Rectangle(), rung.equals(here) ? "rung-here" : "rung-row"));
    }
    leftRail = shape(new Line(), "rail");
    rightRail = shape(new Line(), "rail");
    for (int i = 0; i < RUNGS.size(); i++) {
      String key = "handbook.picture.ladder." + RUNGS.get(i);
      rungs.add(
          new Rung(
              rows.get(i),
              shape(new Line(), "rung"),
              shape(new Circle(), "person", RUNGS.get(i)),
              label(key, "drawing-name"),
              label(key + ".sign", "drawing-text")));
    }
  }

  @Override
  double arrange(double width, double em) {
    boolean below = width < ROOM_FOR_A_LINE * em;
    double foot = 0.6 * em;
    double wide = 5.4 * em;
    double slant = 0.8 * em;
    double left = wide + 2.2 * em;
    double names = below ? width - left : Math.min(9 * em, (width - left) * 0.32);
    double signs = below ? width - left : width - left - names - em;
    double each = 0;
    for (Rung rung : rungs) {
      double name = rung.name().prefHeight(names);
      double sign = rung.sign().prefHeight(signs);
      each = Math.max(each, (below ? name + sign : Math.max(name, sign)) + 0.7 * em);
    }
    double high = each * rungs.size() + em;
    rail(leftRail, foot + slant, 0, foot, high);
    rail(rightRail, foot + wide - slant, 0, foot + wide, high);
    for (int i = 0; i < rungs.size(); i++) {
      double middle = 0.5 * em + each * (i + 0.5);
      double in = slant * (1 - middle / high);
      rung(rungs.get(i), foot + in, foot + wide - in, middle, width, each, em);
      double nameHigh = rungs.get(i).name().prefHeight(names);
      double signHigh = rungs.get(i).sign().prefHeight(signs);
      if (below) {
        double top = middle - (nameHigh + signHigh) / 2;
        putLeft(rungs.get(i).name(), left, top, names);
        putLeft(rungs.get(i).sign(), left, top + nameHigh, signs);
      } else {
        putLeft(rungs.get(i).name(), left, middle - nameHigh / 2, names);
        putLeft(rungs.get(i).sign(), left + names + em, middle - signHigh / 2, signs);
      }
    }
    return high;
  }

  private static void rail(Line rail, double x1, double y1, double x2, double y2) {
    rail.setStartX(x1);
    rail.setStartY(y1);
    rail.setEndX(x2);
    rail.setEndY(y2);
  }

  private static void rung(
      Rung rung, double from, double to, double y, double width, double each, double em) {
    rung.row().setX(0);
    rung.row().setY(y - each / 2 + 0.1 * em);
    rung.row().setWidth(width);
    rung.row().setHeight(each - 0.2 * em);
    rung.row().setArcWidth(em);
    rung.row().setArcHeight(em);
    rail(rung.bar(), from, y, to, y);
    rung.person().setCenterX((from + to) / 2);
    rung.person().setCenterY(y);
    rung.person().setRadius(0.62 * em);
  }
}
