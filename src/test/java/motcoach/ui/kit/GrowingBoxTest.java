package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GrowingBoxTest {
  private GrowingBox box;

  @Start
  void start(Stage stage) {
    box = new GrowingBox(2);
    Scene scene = new Scene(new VBox(box), 300, 600);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private int rows(FxRobot robot, String text) {
    robot.interact(() -> box.setText(text));
    return box.getPrefRowCount();
  }

  @Test
  void it_is_as_high_as_its_text_within_bounds(FxRobot robot) {
    assertThat(rows(robot, "")).isEqualTo(2);
    assertThat(rows(robot, "one\ntwo\nthree\nfour")).isEqualTo(4);
    assertThat(rows(robot, "one line that is wrapped ".repeat(10))).isBetween(6, 10);
    assertThat(rows(robot, "x\n".repeat(50))).isEqualTo(10);
    assertThat(rows(robot, "short")).isEqualTo(2);
  }

  @Test
  void a_narrower_window_makes_it_higher(FxRobot robot) {
    int wide = rows(robot, "one line that is wrapped ".repeat(6));
    robot.interact(() -> box.setMaxWidth(180));
    robot.interact(() -> {});
    assertThat(box.getPrefRowCount()).isGreaterThan(wide);
  }
}
