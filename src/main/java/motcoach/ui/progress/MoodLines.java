package motcoach.ui.progress;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import motcoach.scenario.Mood;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Words;

/**
 * The emotion lines of a few talks over each other, each as long as the others, with its number at
 * its end; the newest is the strongest.
 */
final class MoodLines extends Region {
  private static final List<Mood> NAMED = List.of(Mood.DELIGHTED, Mood.NEUTRAL, Mood.FURIOUS);
  private static final int[] LEVELS = {100, 0, -100};

  private final List<PastTalk> talks;
  private final List<Label> moods = new ArrayList<>();
  private final List<Line> grounds = List.of(new Line(), new Line(), new Line());
  private final List<Polyline> lines = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();

  /**
   * @param talks newest first; each has at least two steps
   */
  MoodLines(Words words, List<PastTalk> talks, ObservableValue<String> name) {
    this.talks = List.copyOf(talks);
    getStyleClass().add(ProgressStyle.LINES);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Named.name(this, name);
    grounds.forEach(ground -> ground.getStyleClass().add("edge"));
    getChildren().addAll(grounds);
    for (Mood mood : NAMED) {
      Label label = new Label();
      label.textProperty().bind(words.nameOf(mood));
      moods.add(label);
      getChildren().add(label);
    }
    for (int i = talks.size() - 1; i >= 0; i--) {
      Polyline line = new Polyline();
      line.getStyleClass().addAll("mood-line", ProgressStyle.LINE + (i + 1));
      lines.add(0, line);
      getChildren().add(line);
    }
    for (int i = 0; i < talks.size(); i++) {
      Label number = new Label(String.valueOf(i + 1));
      number.getStyleClass().add("line-number");
      numbers.add(number);
      getChildren().add(number);
    }
  }

  /** Lets one line stand out, or none again. */
  void emphasise(int index, boolean on) {
    String style = "standing-out";
    lines.get(index).getStyleClass().remove(style);
    if (on) {
      lines.get(index).getStyleClass().add(style);
      lines.get(index).toFront();
    }
  }

  @Override
  protected void layoutChildren() {
    double em = moods.get(0).getFont().getSize();
    double widest = moods.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    double left = snappedLeftInset() + widest + em;
    double right = getWidth() - snappedRightInset() - 2 * em;
    double top = snappedTopInset() + em;
    double bottom = getHeight() - snappedBottomInset() - em;
    for (int i = 0; i < LEVELS.length; i++) {
      double y = y(LEVELS[i], top, bottom);
      grounds.get(i).setStartX(left);
      grounds.get(i).setEndX(right);
      grounds.get(i).setStartY(y);
      grounds.get(i).setEndY(y);
      moods.get(i).autosize();
      moods.get(i).relocate(left - em - moods.get(i).getWidth(), y - moods.get(i).getHeight() / 2);
    }
    for (int i = 0; i < talks.size(); i++) {
      List<Integer> values = talks.get(i).emotion();
      lines.get(i).getPoints().clear();
      for (int step = 0; step < values.size(); step++) {
        double x = left + (right - left) * step / (values.size() - 1);
        lines.get(i).getPoints().addAll(x, y(values.get(step), top, bottom));
      }
    }
    layoutNumbers(right + 0.6 * em, top, bottom);
  }

  /** Beside the ends of their lines, pushed down where they would overlap. */
  private void layoutNumbers(double x, double top, double bottom) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      order.add(i);
    }
    order.sort((one, other) -> Integer.compare(end(other), end(one)));
    double free = Double.NEGATIVE_INFINITY;
    List<Double> places = new ArrayList<>();
    double height = 0;
    for (int index : order) {
      Label number = numbers.get(index);
      number.autosize();
      height = number.getHeight();
      free = Math.max(free, y(end(index), top, bottom) - height / 2);
      places.add(free);
      free += height * 0.9;
    }
    double limit = bottom + height / 2;
    for (int i = order.size() - 1; i >= 0; i--) {
      limit = Math.min(places.get(i), limit - height * 0.9);
      numbers.get(order.get(i)).relocate(x, limit);
    }
  }

  private int end(int index) {
    List<Integer> values = talks.get(index).emotion();
    return values.get(values.size() - 1);
  }

  private static double y(int emotion, double top, double bottom) {
    return top + (bottom - top) * (100 - emotion) / 200;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 40 * moods.get(0).getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 18 * moods.get(0).getFont().getSize();
  }
}
