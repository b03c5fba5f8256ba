package motcoach.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** An emotion line the size of a word: where it started, how it went, where it ended. */
public final class Sparkline extends Region {
  private final List<Integer> values;
  private final Line calm = new Line();
  private final Polyline line = new Polyline();
  private final Circle end = new Circle();

  /**
   * @param values from -100 to 100, in order
   * @param name what it shows, for people who do not see it
   */
  public Sparkline(List<Integer> values, ObservableValue<String> name) {
    this.values = List.copyOf(values);
    calm.getStyleClass().add("calm-line");
    line.getStyleClass().add("line");
    end.getStyleClass().add("end");
    getChildren().addAll(calm, line, end);
    getChildren().forEach(child -> child.setManaged(false));
    getStyleClass().add(Style.SPARKLINE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Named.name(this, name);
  }

  @Override
  protected void layoutChildren() {
    double radius = getHeight() / 10;
    double width = getWidth() - 2 * radius;
    double height = getHeight() - 2 * radius;
    calm.setStartY(radius + height / 2);
    calm.setEndY(radius + height / 2);
    calm.setEndX(getWidth());
    line.getPoints().clear();
    int last = values.size() - 1;
    for (int i = 0; i <= last; i++) {
      double x = radius + (last == 0 ? width : width * i / last);
      double y = radius + height * (100 - values.get(i)) / 200;
      line.getPoints().addAll(x, y);
      end.setCenterX(x);
      end.setCenterY(y);
    }
    end.setRadius(radius * 1.2);
    end.setVisible(!values.isEmpty());
  }
}
