package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WritingBoxTest {
  private WritingBox box;

  @Start
  void show(Stage stage) {
    box = new WritingBox(3);
    Shown.in(stage, new javafx.scene.layout.VBox(box));
  }

  private void paste(FxRobot robot, String words) {
    robot.interact(() -> box.replaceSelection(words));
  }

  @Test
  void the_beginning_of_a_pasted_document_goes_in(FxRobot robot) {
    paste(robot, "a".repeat(WritingBox.LONGEST - 10));
    paste(robot, "0123456789more");
    assertThat(box.getText()).hasSize(WritingBox.LONGEST).endsWith("a0123456789");
    assertThat(box.getCaretPosition()).isEqualTo(WritingBox.LONGEST);
    paste(robot, "x");
    assertThat(box.getText()).hasSize(WritingBox.LONGEST).doesNotContain("x");
  }

  @Test
  void no_character_is_cut_in_half(FxRobot robot) {
    paste(robot, "a".repeat(WritingBox.LONGEST - 1));
    paste(robot, "🙂");
    assertThat(box.getText()).isEqualTo("a".repeat(WritingBox.LONGEST - 1));
  }

  @Test
  void what_is_full_can_be_replaced_and_deleted(FxRobot robot) {
    paste(robot, "a".repeat(2 * WritingBox.LONGEST));
    robot.interact(() -> box.deleteText(0, 10));
    paste(robot, "b");
    assertThat(box.getText()).hasSize(WritingBox.LONGEST - 9);
    robot.interact(box::selectAll);
    paste(robot, "new");
    assertThat(box.getText()).isEqualTo("new");
  }

  /** Dozens of boxes in a form would fill the heap with pictures of them. */
  @Test
  void no_picture_is_kept_of_what_is_written() {
    assertThat(box.lookup(".viewport").isCache()).isFalse();
  }

  @Test
  void a_line_is_limited_too(FxRobot robot) {
    LineField line = new LineField();
    robot.interact(() -> line.replaceSelection("b".repeat(3 * Limit.LINE)));
    assertThat(line.getText()).hasSize(Limit.LINE);
  }
}
