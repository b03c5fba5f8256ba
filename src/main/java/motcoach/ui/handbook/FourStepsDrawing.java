package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import motcoach.method.Stage;
import motcoach.ui.kit.Words;

/** Explore, propose, act, confirm, and the way back when something is still missing. */
final class FourStepsDrawing extends Drawing {
  /** Narrower than this many em the steps stand below each other. */
  private static final double ROOM_FOR_A_ROW = 36;

  private final List<Step> steps = new ArrayList<>();
  private final Path back = shape(new Path(), "way-back");
  private final Label again;

  private record Step(Path box, Label name, Label about) {}

  FourStepsDrawing(Words words, String concept) {
    super(words, "handbook.picture.four-steps");
    for (Stage stage : Stage.values()) {
      boolean here = concept.startsWith("mot." + stage.id() + ".");
      Path box = shape(new Path(), "step-box", stage.id());
      Label name = label("stage." + stage.id(), "drawing-name");
      Label about = label("handbook.picture.four-steps." + stage.id(), "drawing-text");
      if (here) {
        box.getStyleClass().add("here");
        name.getStyleClass().add("on-accent");
      }
      steps.add(new Step(box, name, about));
    }
    again = label("handbook.picture.four-steps.again", "drawing-text", "over-line");
  }

  @Override
  double arrange(double width, double em) {
    return width < ROOM_FOR_A_ROW * em ? column(width, em) : row(width, em);
  }

  private double row(double width, double em) {
    double point = 1.1 * em;
    double gap = 0.35 * em;
    double each = (width - point - 3 * gap) / 4;
    double high = 3 * em;
    double below = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      double x = i * (each + gap);
      draw(step.box(), chevron(x, 0, each, high, point, i > 0));
      double nameHigh = step.name().prefHeight(each);
      putMiddle(step.name(), x + (each + point) / 2, (high - nameHigh) / 2, each - point);
      below =
          Math.max(
              below,
              putMiddle(step.about(), x + (each + point) / 2, high + 0.7 * em, each - 0.6 * em));
    }
    double floor = high + 0.7 * em + below;
    double start = 3 * (each + gap) + (each + point) / 2;
    double end = (each + point) / 2;
    double low = floor + 2 * em;
    double bend = 0.9 * em;
    List<PathElement> way =
        List.of(
            new MoveTo(start, floor + 0.5 * em),
            new LineTo(start, low - bend),
            new QuadCurveTo(start, low, start - bend, low),
            new LineTo(end + bend, low),
            new QuadCurveTo(end, low, end, low - bend),
            new LineTo(end, floor + 0.5 * em));
    draw(back, way, head(end, floor + 0.5 * em, -90, 0.7 * em));
    double wide = Math.min(again.prefWidth(-1) + 1, start - end - 3 * em);
    double againHigh = again.prefHeight(wide);
    putMiddle(again, (start + end) / 2, low - againHigh / 2, wide);
    return low + againHigh / 2 + 0.4 * em;
  }

  private static List<PathElement> chevron(
      double x, double y, double wide, double high, double point, boolean notched) {
    return List.of(
        new MoveTo(x, y),
        new LineTo(x + wide, y),
        new LineTo(x + wide + point, y + high / 2),
        new LineTo(x + wide, y + high),
        new LineTo(x, y + high),
        new LineTo(x + (notched ? point : 0), y + high / 2),
        new ClosePath());
  }

  private double column(double width, double em) {
    double lane = 3 * em;
    double wide = width - lane;
    double y = 0;
    double firstMiddle = 0;
    double lastMiddle = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      double high = 2.4 * em;
      double point = i < steps.size() - 1 ? 0.8 * em : 0;
      draw(
          step.box(),
          List.of(
              new MoveTo(0, y),
              new LineTo(wide, y),
              new LineTo(wide, y + high),
              new LineTo(2.6 * em, y + high),
              new LineTo(1.8 * em, y + high + point),
              new LineTo(em, y + high),
              new LineTo(0, y + high),
              new ClosePath()));
      double nameHigh = step.name().prefHeight(wide - 2 * em);
      putLeft(step.name(), em, y + (high - nameHigh) / 2, wide - 2 * em);
      if (i == 0) {
        firstMiddle = y + high / 2;
      }
      lastMiddle = y + high / 2;
      y += high + 0.9 * em + putLeft(step.about(), em, y + high + 0.9 * em, wide - em) + 0.8 * em;
    }
    double x = wide + 1.6 * em;
    double bend = 0.9 * em;
    List<PathElement> way =
        List.of(
            new MoveTo(wide + 0.4 * em, lastMiddle),
            new LineTo(x - bend, lastMiddle),
            new QuadCurveTo(x, lastMiddle, x, lastMiddle - bend),
            new LineTo(x, firstMiddle + bend),
            new QuadCurveTo(x, firstMiddle, x - bend, firstMiddle),
            new LineTo(wide + 0.4 * em, firstMiddle));
    draw(back, way, head(wide + 0.4 * em, firstMiddle, 180, 0.7 * em));
    return y + putRight(again, width, y, width) + 0.3 * em;
  }
}
