package motcoach.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import motcoach.progress.trend.Course;
import motcoach.ui.kit.Named;

/**
 * A figure from 0 to 100 over the newest talks: a dot for each, between the names of its bands. A
 * dot opens its talk; by keyboard, left and right walk along them.
 */
final class CourseChart extends Region {
  /** More dots than this would be too small to press. */
  static final int SHOWN = 12;

  /**
   * Three bands, named from the lowest up.
   *
   * @param low where the lowest ends
   * @param high where the highest begins
   */
  record Bands(int low, int high, List<ObservableValue<String>> names) {}

  private final Bands bands;
  private final List<Course.Point> points;
  private final List<Label> names = new ArrayList<>();
  private final List<Line> edges = List.of(new Line(), new Line(), new Line(), new Line());
  private final Polyline line = new Polyline();
  private final List<Dot> dots = new ArrayList<>();

  /**
   * @param name what the chart shows, for people who do not see it
   * @param tip what a dot says
   */
  CourseChart(
      Course course,
      Bands bands,
      ObservableValue<String> name,
      Function<Course.Point, ObservableValue<String>> tip,
      Consumer<UUID> open) {
    this.bands = bands;
    this.points = course.newest(SHOWN);
    getStyleClass().add(ProgressStyle.CHART);
    setAccessibleRole(AccessibleRole.NODE);
    Named.name(this, name);
    edges.forEach(edge -> edge.getStyleClass().add("edge"));
    line.getStyleClass().add("course-line");
    getChildren().addAll(edges);
    bands.names().forEach(this::addName);
    getChildren().add(line);
    for (Course.Point point : points) {
      Dot dot = new Dot(() -> open.accept(point.attempt()));
      Named.describe(dot, tip.apply(point), Optional.empty());
      dots.add(dot);
    }
    getChildren().addAll(dots);
    new Walk(this, dots);
  }

  private void addName(ObservableValue<String> name) {
    Label label = new Label();
    label.textProperty().bind(name);
    label.getStyleClass().add("band-name");
    names.add(label);
    getChildren().add(label);
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double widest = names.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    double left = snappedLeftInset() + widest + em;
    double right = getWidth() - snappedRightInset() - em;
    double top = snappedTopInset() + em * 0.9;
    double bottom = getHeight() - snappedBottomInset() - em * 0.9;
    layoutBands(left, getWidth() - snappedRightInset(), top, bottom);
    line.getPoints().clear();
    for (int i = 0; i < points.size(); i++) {
      double x =
          points.size() == 1
              ? (left + right) / 2
              : left + em + (right - left - em) * i / (points.size() - 1);
      double y = y(points.get(i).value(), top, bottom);
      double side = dots.get(i).prefWidth(-1);
      dots.get(i).resizeRelocate(x - side / 2, y - side / 2, side, side);
      line.getPoints().addAll(x, y);
    }
  }

  private void layoutBands(double left, double right, double top, double bottom) {
    int[] levels = {0, bands.low(), bands.high(), 100};
    for (int i = 0; i < levels.length; i++) {
      edges.get(i).setStartX(left);
      edges.get(i).setEndX(right);
      edges.get(i).setStartY(y(levels[i], top, bottom));
      edges.get(i).setEndY(y(levels[i], top, bottom));
    }
    for (int i = 0; i < names.size(); i++) {
      Label name = names.get(i);
      name.autosize();
      double middle = y((levels[i] + levels[i + 1]) / 2, top, bottom);
      name.relocate(left - em() - name.getWidth(), middle - name.getHeight() / 2);
    }
  }

  private static double y(int value, double top, double bottom) {
    return top + (bottom - top) * (100 - value) / 100;
  }

  /** The size of the text the names are drawn in, so that distances grow with it. */
  private double em() {
    return names.get(0).getFont().getSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 24 * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 11 * em();
  }
}
