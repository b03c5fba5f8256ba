package motcoach.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import motcoach.ui.kit.Theme;
import motcoach.ui.walk.Complaint.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Each kind of fault is found on a screen that has it. */
@ExtendWith(ApplicationExtension.class)
class InspectionTest {
  private final VBox box = new VBox(12);
  private Scene scene;

  @Start
  void show(Stage stage) {
    scene = new Scene(box, 400, 300);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private List<Kind> kinds(FxRobot robot, javafx.scene.Node... nodes) {
    robot.interact(() -> box.getChildren().setAll(nodes));
    List<Complaint> found = new java.util.ArrayList<>();
    robot.interact(() -> found.addAll(Inspection.of(scene, 4.5)));
    return found.stream().map(Complaint::kind).distinct().toList();
  }

  @Test
  void a_sound_screen_has_no_complaints(FxRobot robot) {
    assertThat(kinds(robot, new Label("Good morning"), new Button("Start"), new Button("Stop")))
        .isEmpty();
  }

  @Test
  void words_cut_short_are_found(FxRobot robot) {
    Label label = new Label("A line that is much longer than the room it has been given");
    label.setMaxWidth(120);
    assertThat(kinds(robot, label)).containsExactly(Kind.CLIPPED);
  }

  @Test
  void what_sticks_out_is_found(FxRobot robot) {
    Label wide = new Label("wide");
    wide.setMinWidth(900);
    assertThat(kinds(robot, wide)).containsExactly(Kind.OUTSIDE);
  }

  @Test
  void a_control_without_a_name_is_found(FxRobot robot) {
    assertThat(kinds(robot, new TextField(), new Button("Go"))).containsExactly(Kind.UNNAMED);
  }

  @Test
  void a_small_control_is_found(FxRobot robot) {
    Button button = new Button("i");
    button.setMinSize(14, 14);
    button.setMaxSize(14, 14);
    button.setStyle("-fx-padding: 0;");
    assertThat(kinds(robot, button, new Button("Go"))).containsExactly(Kind.SMALL);
  }

  @Test
  void faint_words_are_found(FxRobot robot) {
    Label label = new Label("hardly there");
    label.setStyle("-fx-text-fill: lightgray;");
    assertThat(kinds(robot, label)).containsExactly(Kind.FAINT);
  }

  @Test
  void a_control_that_keeps_the_focus_is_found(FxRobot robot) {
    Button greedy = new Button("greedy");
    greedy.addEventFilter(
        KeyEvent.ANY,
        key -> {
          if (key.getCode() == KeyCode.TAB) {
            key.consume();
          }
        });
    assertThat(kinds(robot, new Button("Go"), greedy)).contains(Kind.TRAP);
  }

  @Test
  void a_control_that_Tab_passes_by_is_found(FxRobot robot) {
    Button skipping = new Button("skipping");
    Button passed = new Button("passed");
    Button last = new Button("last");
    skipping.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          EventTarget here = key.getTarget();
          if (key.getCode() == KeyCode.TAB && here == skipping) {
            last.requestFocus();
            key.consume();
          }
        });
    last.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB) {
            skipping.requestFocus();
            key.consume();
          }
        });
    assertThat(kinds(robot, skipping, passed, last)).containsExactly(Kind.UNREACHABLE);
  }

  @Test
  void contrast_is_that_of_the_guidelines() {
    assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.of(Color.web("#777777"), Color.WHITE)).isBetween(4.4, 4.5);
  }
}
