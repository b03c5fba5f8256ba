package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EmotionChartTest {
  private final Words words = new Words(Language.EN);
  private final List<Integer> opened = new ArrayList<>();
  private EmotionChart chart;

  @Start
  void show(Stage stage) {
    Debrief.Curves curves =
        new Debrief.Curves(
            List.of(step(0, -50, -50), step(1, -50, -20), step(2, -20, -30)),
            List.of(-50, -60, -70),
            List.of(-50, -30, 0),
            List.of(-50, 0, 60));
    chart =
        new EmotionChart(words, curves, i -> new SimpleStringProperty("step " + i), opened::add);
    Shown.in(stage, new VBox(chart));
  }

  private static EmotionStep step(int turn, int before, int after) {
    Reason reason = new Reason(Text.same("because"), Optional.empty(), turn);
    return new EmotionStep(turn, 600, before, after, reason);
  }

  @Test
  void a_step_is_opened_by_mouse_with_its_index(FxRobot robot) {
    robot.clickOn(point(robot, 2));

    assertThat(opened).containsExactly(2);
  }

  @Test
  void arrows_walk_along_the_line_and_enter_opens(FxRobot robot) {
    robot.interact(() -> point(robot, 0).requestFocus());
    robot.type(KeyCode.RIGHT, KeyCode.ENTER, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    robot.type(KeyCode.LEFT, KeyCode.SPACE);

    assertThat(opened).containsExactly(1, 2, 1);
  }

  @Test
  void the_chart_is_one_stop_for_the_tab_key(FxRobot robot) {
    assertThat(points(robot).stream().filter(Node::isFocusTraversable)).hasSize(1);
    robot.clickOn(point(robot, 2));
    assertThat(points(robot).stream().filter(Node::isFocusTraversable))
        .containsExactly(point(robot, 2));
  }

  @Test
  void a_fall_has_another_shape_than_a_rise(FxRobot robot) {
    assertThat(point(robot, 1).getStyleClass()).contains("rose");
    assertThat(point(robot, 2).getStyleClass()).contains("fell");
  }

  @Test
  void every_line_is_named_beside_it_in_the_language(FxRobot robot) {
    assertThat(Shown.words(chart))
        .contains("your talk", "if nothing is done", "matter solved only", "matter and feelings");
    robot.interact(() -> words.use(Language.ZH));
    assertThat(Shown.words(chart)).contains("你的对话", "放着不管", "只把事办了", "事办好，心也顾到");
  }

  @Test
  void every_step_has_a_name(FxRobot robot) {
    assertThat(points(robot).stream().map(Node::getAccessibleText))
        .containsExactly("step 0", "step 1", "step 2");
  }

  private static List<Node> points(FxRobot robot) {
    return List.copyOf(robot.lookup(node -> node instanceof EmotionPoint).queryAll());
  }

  private static Node point(FxRobot robot, int index) {
    return points(robot).get(index);
  }
}
