package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import motcoach.ui.kit.Words;

/**
 * Where a mood goes after a failure: nobody cares, it is only fixed, or fixed and a little more.
 */
final class EmotionLinesDrawing extends Drawing {
  /** A moment and a mood, both 0 to 1. */
  private record Point(double time, double mood) {}

  private static final double BEFORE = 0.74;
  private static final double FAILURE = 0.34;
  private static final double EXTRA = 0.78;
  private static final double PLATFORM = 0.36;

  /** In em: less room beside the fall is too little for words. */
  private static final double LEAST_INSIDE = 6.5;

  private static final List<Point> FALL =
      List.of(new Point(0, BEFORE), new Point(0.24, 0.62), new Point(FAILURE + 0.05, 0.12));
  private static final List<Point> UNHANDLED = List.of(new Point(0.62, 0.05));
  private static final List<Point> FIXED =
      List.of(new Point(0.5, 0.14), new Point(0.7, 0.5), new Point(1, 0.52));
  private static final List<Point> PERFECT =
      List.of(
          new Point(0.5, 0.16), new Point(0.68, 0.53), new Point(EXTRA, 0.58), new Point(1, 0.93));

  private static final Map<String, String> ABOUT =
      Map.of(
          "emo.unhandled", "unhandled",
          "emo.fixed", "fixed",
          "emo.perfect", "perfect",
          "recovery.addpoints", "perfect",
          "fly.secondchance", "perfect");

  /** The cards that are about the platform on which one can talk reason. */
  private static final Set<String> PLATFORM_CARDS = Set.of("emo.rational", "recovery.feel");

  private final boolean platform;
  private final Rectangle agitated = shape(new Rectangle(), "agitated");
  private final Rectangle swatch = shape(new Rectangle(), "agitated");
  private final Line axis = shape(new Line(), "axis");
  private final Line before = shape(new Line(), "level-before");
  private final Line failure = shape(new Line(), "failure-line");
  private final Path fall = shape(new Path(), "mood-curve", "fall");
  private final Path unhandled = shape(new Path(), "mood-curve", "unhandled");
  private final Path fixed = shape(new Path(), "mood-curve", "fixed");
  private final Path perfect = shape(new Path(), "mood-curve", "perfect");
  private final Circle extra = shape(new Circle(), "extra");
  private final Label unhandledName = label("handbook.picture.emotion.unhandled", "unhandled");
  private final Label fixedName = label("handbook.picture.emotion.fixed", "fixed");
  private final Label perfectName = label("handbook.picture.emotion.perfect", "perfect");
  private final Label beforeName = label("handbook.picture.emotion.before", "drawing-text");
  private final Label failureName = label("handbook.picture.emotion.failure", "drawing-text");
  private final Label extraName = label("handbook.picture.emotion.extra", "drawing-text");
  private final Label platformName = label("handbook.picture.emotion.platform", "drawing-text");
  private final Label agitatedName = label("handbook.picture.emotion.agitated", "drawing-text");

  EmotionLinesDrawing(Words words, String concept) {
    super(words, "handbook.picture.emotion");
    platform = PLATFORM_CARDS.contains(concept);
    agitated.setVisible(platform);
    agitatedName.setVisible(platform);
    String here = ABOUT.get(concept);
    if (here != null) {
      emphasise(here, "unhandled", unhandled, unhandledName);
      emphasise(here, "fixed", fixed, fixedName);
      emphasise(here, "perfect", perfect, perfectName);
    }
    for (Label name : List.of(unhandledName, fixedName, perfectName)) {
      name.getStyleClass().add("curve-end");
    }
  }

  private static void emphasise(String here, String kind, Path curve, Label name) {
    String style = here.equals(kind) ? "here" : "quiet";
    curve.getStyleClass().add(style);
    name.getStyleClass().add(style);
  }

  @Override
  double arrange(double width, double em) {
    double names = Math.min(10.5 * em, width * 0.28);
    double left = 0.8 * em;
    double right = width - names - 0.8 * em;
    double top = 0.5 * em;
    double high = Math.min(17 * em, Math.max(12 * em, (right - left) * 0.5));
    Plot plot = new Plot(left, right, top, top + high);
    straight(axis, left, top, left, plot.bottom());
    straight(before, left, plot.y(BEFORE), right, plot.y(BEFORE));
    straight(failure, plot.x(FAILURE), plot.y(1), plot.x(FAILURE), plot.bottom());
    agitated.setX(left);
    agitated.setY(plot.y(PLATFORM));
    agitated.setWidth(right - left);
    agitated.setHeight(plot.bottom() - plot.y(PLATFORM));
    draw(fall, curve(plot, FALL));
    draw(unhandled, afterFall(plot, UNHANDLED));
    draw(fixed, afterFall(plot, FIXED));
    draw(perfect, afterFall(plot, PERFECT));
    extra.setCenterX(plot.x(EXTRA));
    extra.setCenterY(plot.y(0.58));
    extra.setRadius(0.42 * em);
    names(plot, names, em);
    return plot.bottom() + 0.4 * em + captions(plot, em);
  }

  private void names(Plot plot, double room, double em) {
    double x = plot.right() + 0.8 * em;
    double perfectHigh = perfectName.prefHeight(room);
    double perfectTop = Math.max(0, plot.y(0.93) - perfectHigh / 2);
    putLeft(perfectName, x, perfectTop, room);
    double fixedTop =
        Math.max(
            perfectTop + perfectHigh + 0.5 * em, plot.y(0.52) - fixedName.prefHeight(room) / 2);
    putLeft(fixedName, x, fixedTop, room);
    double end = plot.x(0.62) + 0.6 * em;
    double unhandledRoom = width(unhandledName, x + room - end);
    double unhandledHigh = unhandledName.prefHeight(unhandledRoom);
    putLeft(
        unhandledName,
        end,
        Math.min(plot.y(0.05) - unhandledHigh / 2, plot.bottom() - unhandledHigh),
        unhandledRoom);
    double extraRoom = width(extraName, plot.x(EXTRA) - plot.x(FAILURE));
    putRight(
        extraName,
        plot.x(EXTRA) + 0.2 * em,
        plot.y(0.58) - extraName.prefHeight(extraRoom) - 0.6 * em,
        extraRoom);
    double beforeRoom = width(beforeName, plot.x(FAILURE) - plot.left() - 0.6 * em);
    putLeft(
        beforeName,
        plot.left() + 0.5 * em,
        plot.y(BEFORE) - beforeName.prefHeight(beforeRoom) - 0.2 * em,
        beforeRoom);
  }

  /** Below the picture: when it went wrong; in the picture: where reason can be talked. */
  private double captions(Plot plot, double em) {
    double room = width(failureName, plot.right() - plot.left());
    double x = Math.max(plot.left() + room / 2, plot.x(FAILURE));
    double high = putMiddle(failureName, x, plot.bottom() + 0.4 * em, room);
    double inside = plot.x(0.26) - plot.left() - 0.5 * em;
    swatch.setVisible(platform && inside < LEAST_INSIDE * em);
    platformName.setVisible(platform && !swatch.isVisible());
    if (swatch.isVisible()) {
      // No room beside the fall: what the colour means stands below.
      double y = plot.bottom() + 0.8 * em + high;
      swatch.setX(plot.left());
      swatch.setY(y + 0.15 * em);
      swatch.setWidth(em);
      swatch.setHeight(em);
      return 0.4 * em + high + putLeft(agitatedName, 2.4 * em, y, plot.right() - 2.4 * em);
    }
    putLeft(
        platformName,
        plot.left() + 0.5 * em,
        plot.y(PLATFORM) - platformName.prefHeight(inside) - 0.2 * em,
        inside);
    putLeft(agitatedName, plot.left() + 0.5 * em, plot.y(PLATFORM) + 0.3 * em, inside);
    return high;
  }

  /** As wide as the words are, but no wider than the room. */
  private static double width(Label label, double room) {
    return Math.max(1, Math.min(Math.ceil(label.prefWidth(-1)) + 1, room));
  }

  private static void straight(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }

  /** From where all three have fallen to. */
  private static List<PathElement> afterFall(Plot plot, List<Point> rest) {
    List<Point> points = new ArrayList<>();
    points.add(FALL.get(FALL.size() - 1));
    points.addAll(rest);
    return curve(plot, points);
  }

  /** Through the points with level tangents, so that it never overshoots one. */
  private static List<PathElement> curve(Plot plot, List<Point> points) {
    List<PathElement> curve = new ArrayList<>();
    curve.add(new MoveTo(plot.x(points.get(0).time()), plot.y(points.get(0).mood())));
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double middle = plot.x((from.time() + to.time()) / 2);
      curve.add(
          new CubicCurveTo(
              middle,
              plot.y(from.mood()),
              middle,
              plot.y(to.mood()),
              plot.x(to.time()),
              plot.y(to.mood())));
    }
    return curve;
  }

  /** From moments and moods to places. */
  private record Plot(double left, double right, double top, double bottom) {
    double x(double time) {
      return left + (right - left) * time;
    }

    double y(double mood) {
      return bottom - (bottom - top) * mood;
    }
  }
}
