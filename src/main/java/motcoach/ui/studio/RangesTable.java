package motcoach.ui.studio;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import motcoach.method.Stage;
import motcoach.scenario.robot.Robot;
import motcoach.scenario.robot.RobotRun;
import motcoach.scenario.robot.RobotRun.Range;
import motcoach.scenario.robot.Simulation;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** How many points robots had, stage by stage. */
final class RangesTable {
  private final Words words;
  private final Simulation found;

  RangesTable(Words words, Simulation found) {
    this.words = words;
    this.found = found;
  }

  /** Stages and the total in rows; the best way, the average and everybody in columns. */
  Node node() {
    GridPane table = new GridPane();
    table.getStyleClass().add(PlayLook.TABLE);
    head(table, 1, words.nameOf(Robot.IDEAL));
    head(table, 2, words.nameOf(Robot.AVERAGE));
    head(table, 3, words.text("studio.robots.all"));
    int row = 1;
    for (Stage stage : Stage.values()) {
      row(table, row++, words.nameOf(stage), run -> run.stages().get(stage));
    }
    row(table, row, words.text("studio.robots.total"), RobotRun::total);
    return table;
  }

  private void head(GridPane table, int column, ObservableValue<String> name) {
    Label label = Layout.label(name, Style.SMALL, Style.MUTED);
    GridPane.setHalignment(label, HPos.RIGHT);
    table.add(label, column, 0);
  }

  private void row(
      GridPane table, int row, ObservableValue<String> name, Function<RobotRun, Range> range) {
    table.add(Layout.label(name, Style.SMALL), 0, row);
    table.add(number("" + rounded(range.apply(found.run(Robot.IDEAL)))), 1, row);
    table.add(number(span(List.of(found.run(Robot.AVERAGE)), range)), 2, row);
    table.add(number(span(found.runs(), range)), 3, row);
  }

  private static Label number(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll(Style.SMALL, Style.NUMBER);
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }

  private static String span(List<RobotRun> runs, Function<RobotRun, Range> range) {
    int least = runs.stream().map(range).mapToInt(Range::least).min().orElse(0);
    int most = runs.stream().map(range).mapToInt(Range::most).max().orElse(0);
    return least == most ? "" + least : least + "–" + most;
  }

  /** The mean, in whole points. */
  static int rounded(Range range) {
    return (int) Math.round(range.mean());
  }
}
