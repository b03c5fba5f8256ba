package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.TextLines;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TextsPaneTest {
  private static final Spot SUMMARY = Spot.of(LateOrder.FILE, "summary", "en");

  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private TextsPane pane;

  @Start
  void start(Stage stage) {
    desk.write(new Value.Str("One line.\nAnother."), "summary", "en");
    pane = new TextsPane(words, desk.editing);
    javafx.scene.Scene scene = new javafx.scene.Scene(new StackPane(pane), 1000, 700);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private TextInputControl box(String name, String text) {
    return pane.lookupAll(".text-input").stream()
        .map(TextInputControl.class::cast)
        .filter(box -> name.equals(box.getAccessibleText()) && text.equals(box.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_text_has_a_box_in_both_languages_with_a_name(FxRobot robot) {
    int all = TextLines.of(desk.editing.shapes(), desk.editing.draft(), LateOrder.FILE).size();
    assertThat(Shown.words(pane)).contains(all + " texts; both languages are complete");
    assertThat(Stagehand.nameless(pane)).isEmpty();
    assertThat(box("Summary, 中文", "客户来电话：生日蛋糕还没做好。弄清客户真正要什么，拿出可行的办法，说到做到。")).isNotNull();
  }

  @Test
  void showing_changes_nothing_and_line_ends_stay_while_writing_goes_on(FxRobot robot) {
    Draft before = desk.editing.draft();
    TextInputControl summary = box("Summary, English", "One line.\nAnother.");
    robot.interact(
        () -> {
          summary.requestFocus();
          summary.end();
        });
    assertThat(desk.editing.draft()).isEqualTo(before);
    robot.write(" Third.").type(KeyCode.ENTER).write("Last.");
    assertThat(desk.editing.draft().at(SUMMARY))
        .contains(new Value.Str("One line.\nAnother. Third.\nLast."));
  }
}
