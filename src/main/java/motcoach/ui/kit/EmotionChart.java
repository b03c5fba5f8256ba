package motcoach.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Mood;

/**
 * The customer's emotion line over the three reference curves, each named at its end. A step is a
 * point to click; by keyboard, left and right walk along the line and Enter opens the step.
 */
public final class EmotionChart extends Region {
  private final Debrief.Curves curves;
  private final IntConsumer open;
  private final List<Label> moods = new ArrayList<>();
  private final List<Curve> lines = new ArrayList<>();
  private final List<EmotionPoint> points = new ArrayList<>();
  private final List<Label> turns = new ArrayList<>();
  private final Line calm = new Line();
  private final Line axis = new Line();
  private int current;

  /** What the four lines are called at their ends; one without values is not drawn. */
  public record Names(
      ObservableValue<String> unhandled,
      ObservableValue<String> fixed,
      ObservableValue<String> perfect,
      ObservableValue<String> actual) {

    static Names ofOneTalk(Words words) {
      return new Names(
          words.text("chart.unhandled"),
          words.text("chart.fixed"),
          words.text("chart.perfect"),
          words.text("chart.actual"));
    }
  }

  /** A drawn line, what it runs through, and its name. */
  private record Curve(List<Integer> values, Polyline line, Label name) {}

  /**
   * @param step what a step's tooltip says, by its index in {@code curves.actual()}
   * @param open called with that index when a step is chosen
   */
  public EmotionChart(
      Words words,
      Debrief.Curves curves,
      IntFunction<ObservableValue<String>> step,
      IntConsumer open) {
    this(words, curves, Names.ofOneTalk(words), step, open);
  }

  /** The same with lines of another meaning. */
  public EmotionChart(
      Words words,
      Debrief.Curves curves,
      Names names,
      IntFunction<ObservableValue<String>> step,
      IntConsumer open) {
    this.curves = curves;
    this.open = open;
    getStyleClass().add(Style.EMOTION_CHART);
    setAccessibleRole(AccessibleRole.NODE);
    Named.name(this, words.text("chart.name", curves.actual().size()));
    calm.getStyleClass().add("calm-line");
    axis.getStyleClass().add("axis");
    getChildren().addAll(axis, calm);
    for (Mood mood : List.of(Mood.DELIGHTED, Mood.NEUTRAL, Mood.FURIOUS)) {
      moods.add(caption(words.nameOf(mood), "mood-name"));
    }
    addCurve(curves.unhandled(), "unhandled", names.unhandled());
    addCurve(curves.fixed(), "fixed", names.fixed());
    addCurve(curves.perfect(), "perfect", names.perfect());
    List<Integer> actual = curves.actual().stream().map(EmotionStep::after).toList();
    addCurve(actual, "actual", names.actual());
    for (int i = 0; i < actual.size(); i++) {
      addPoint(i, step.apply(i));
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  private void addCurve(List<Integer> values, String kind, ObservableValue<String> name) {
    Polyline line = new Polyline();
    line.getStyleClass().addAll("curve", kind);
    getChildren().add(line);
    lines.add(new Curve(List.copyOf(values), line, caption(name, "curve-name", kind)));
  }

  private void addPoint(int index, ObservableValue<String> text) {
    EmotionStep step = curves.actual().get(index);
    EmotionPoint point = new EmotionPoint(step.after() < step.before(), () -> choose(index));
    Named.describe(point, text, Optional.empty());
    point.setFocusTraversable(index == 0);
    points.add(point);
    boolean newTurn = index == 0 || curves.actual().get(index - 1).turn() != step.turn();
    Label turn = new Label(newTurn && step.turn() > 0 ? String.valueOf(step.turn()) : "");
    turn.getStyleClass().add("turn-number");
    turns.add(turn);
    getChildren().addAll(turn, point);
  }

  private Label caption(ObservableValue<String> wording, String... styles) {
    Label label = new Label();
    label.textProperty().bind(wording);
    label.getStyleClass().addAll(styles);
    getChildren().add(label);
    return label;
  }

  private void choose(int index) {
    focus(index);
    open.accept(index);
  }

  private void walk(KeyEvent key) {
    if (key.getCode() == KeyCode.RIGHT && current < points.size() - 1) {
      focus(current + 1);
      key.consume();
    } else if (key.getCode() == KeyCode.LEFT && current > 0) {
      focus(current - 1);
      key.consume();
    }
  }

  /** One point at a time takes part in tabbing, so that the chart is one stop. */
  private void focus(int index) {
    points.get(current).setFocusTraversable(false);
    current = index;
    points.get(current).setFocusTraversable(true);
    points.get(current).requestFocus();
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double left = snappedLeftInset() + widest(moods) + em;
    double right = getWidth() - snappedRightInset() - widest(names()) - 1.2 * em;
    double top = snappedTopInset() + em;
    double bottom = getHeight() - snappedBottomInset() - 2 * em;
    Plot plot = new Plot(left, right, top, bottom, Math.max(1, curves.actual().size() - 1));
    layoutGround(plot, em);
    for (Curve curve : lines) {
      curve.line().getPoints().clear();
      for (int i = 0; i < curve.values().size(); i++) {
        curve.line().getPoints().addAll(plot.x(i), plot.y(curve.values().get(i)));
      }
    }
    for (int i = 0; i < points.size(); i++) {
      double side = points.get(i).prefWidth(-1);
      points
          .get(i)
          .resizeRelocate(
              plot.x(i) - side / 2, plot.y(curves.actual().get(i).after()) - side / 2, side, side);
    }
    layoutTurns(plot, em);
    layoutNames(plot, em);
  }

  private void layoutGround(Plot plot, double em) {
    calm.setStartX(plot.left());
    calm.setEndX(plot.right());
    calm.setStartY(plot.y(0));
    calm.setEndY(plot.y(0));
    axis.setStartX(plot.left() - em / 2);
    axis.setEndX(plot.left() - em / 2);
    axis.setStartY(plot.top());
    axis.setEndY(plot.bottom());
    int[] levels = {100, 0, -100};
    for (int i = 0; i < moods.size(); i++) {
      Label label = moods.get(i);
      label.autosize();
      label.relocate(
          plot.left() - em - label.getWidth(), plot.y(levels[i]) - label.getHeight() / 2);
    }
  }

  /** Numbers under the steps, leaving out those that would touch. */
  private void layoutTurns(Plot plot, double em) {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < turns.size(); i++) {
      Label turn = turns.get(i);
      turn.autosize();
      double x = plot.x(i) - turn.getWidth() / 2;
      turn.setVisible(!turn.getText().isEmpty() && x > free);
      turn.relocate(x, plot.bottom() + em / 2);
      if (turn.isVisible()) {
        free = x + turn.getWidth() + em / 2;
      }
    }
  }

  /** Names beside the ends of their lines, pushed apart where they would overlap. */
  private void layoutNames(Plot plot, double em) {
    List<Curve> ordered = new ArrayList<>(lines);
    ordered.removeIf(curve -> curve.values().isEmpty());
    ordered.sort(Comparator.comparingInt((Curve c) -> -c.values().get(c.values().size() - 1)));
    double below = plot.top() - em;
    List<Double> tops = new ArrayList<>();
    for (Curve curve : ordered) {
      curve.name().autosize();
      double end = plot.y(curve.values().get(curve.values().size() - 1));
      double y = Math.max(below, end - curve.name().getHeight() / 2);
      tops.add(y);
      below = y + curve.name().getHeight();
    }
    double limit = plot.bottom() + em / 2;
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Label name = ordered.get(i).name();
      double y = Math.min(tops.get(i), limit - name.getHeight());
      limit = y;
      name.relocate(plot.right() + 0.8 * em, y);
    }
  }

  private List<Label> names() {
    return lines.stream().filter(curve -> !curve.values().isEmpty()).map(Curve::name).toList();
  }

  private static double widest(List<Label> labels) {
    return labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
  }

  /** The size of the text the captions are drawn in, so that distances grow with it. */
  private double em() {
    return moods.get(0).getFont().getSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 40 * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 20 * em();
  }

  /** From steps and emotions to places in the region. */
  private record Plot(double left, double right, double top, double bottom, int steps) {
    double x(int step) {
      return left + Math.max(0, right - left) * step / steps;
    }

    double y(int emotion) {
      return top + (bottom - top) * (100 - emotion) / 200;
    }
  }
}
