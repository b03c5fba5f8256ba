package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Stagehand;
import motcoach.ui.studio.form.FormPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From one text that is still to be written to the next, and to the field of a problem. */
@ExtendWith(ApplicationExtension.class)
class ToWriteTest {
  private static final Spot ABOUT = Spot.of(LateOrder.FILE, "persona", "about", "zh");
  private static final Spot WHY = Spot.of(LateOrder.FILE, "beats", 0, "options", 1, "why", "en");

  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private ToWriteViewModel toWrite;
  private FormPane form;

  @Start
  void start(Stage stage) {
    desk.editing.choose(ABOUT, new Value.Str("［年纪、嗓门。］"));
    desk.editing.choose(WHY, new Value.Str(""));
    desk.editing.choose(Spot.of(Draft.CARD, "summary"), Value.text("New staff.", "新人。"));
    toWrite = new ToWriteViewModel(desk.editing);
    form = new FormPane(words, desk.editing);
    Scene scene = new Scene(form, 900, 600);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void next(FxRobot robot) {
    robot.interact(
        () -> toWrite.next(form.focused().orElse(desk.editing.selectionProperty().get())));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void what_a_template_says_is_typed_over_and_the_next_gap_is_far_down_in_another_form(
      FxRobot robot) {
    assertThat(toWrite.countProperty().get()).isEqualTo(2);
    next(robot);
    assertThat(form.focused()).contains(ABOUT);
    robot.write("loud, sixty");
    assertThat(desk.editing.draft().at(ABOUT)).contains(new Value.Str("loud, sixty"));
    assertThat(toWrite.countProperty().get()).isEqualTo(1);

    next(robot);
    assertThat(form.focused()).contains(WHY);
    Node box = form.getScene().getFocusOwner();
    assertThat(
            form.localToScene(form.getLayoutBounds())
                .contains(box.localToScene(box.getLayoutBounds())))
        .as("scrolled to")
        .isTrue();
    robot.write("Asks.");
    assertThat(toWrite.countProperty().get()).isZero();
  }

  @Test
  void the_count_follows_typing_undo_and_redo_in_texts_and_elsewhere(FxRobot robot) {
    robot.interact(
        () -> {
          desk.editing.type(WHY, new Value.Str("As"));
          desk.editing.type(WHY, new Value.Str("Asks"));
        });
    assertThat(toWrite.countProperty().get()).isEqualTo(1);
    robot.interact(() -> desk.editing.type(WHY, new Value.Str(" ")));
    assertThat(toWrite.countProperty().get()).isEqualTo(2);
    robot.interact(
        () -> desk.editing.type(Spot.of(LateOrder.FILE, "industry"), new Value.Str("cakes")));
    assertThat(toWrite.countProperty().get()).isEqualTo(2);
    robot.interact(desk.editing::undo);
    robot.interact(desk.editing::undo);
    assertThat(toWrite.countProperty().get()).isEqualTo(2);
    robot.interact(() -> desk.editing.remove(Spot.of(LateOrder.FILE, "beats", 0)));
    assertThat(toWrite.countProperty().get()).isEqualTo(1);
    robot.interact(desk.editing::undo);
    assertThat(toWrite.countProperty().get()).isEqualTo(2);
  }

  @Test
  void going_somewhere_leaves_the_keyboard_where_it_is(FxRobot robot) {
    next(robot);
    robot.interact(() -> desk.editing.goTo(WHY));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(form.focused()).isEmpty();
  }

  @Test
  void a_face_is_chosen_by_looking_and_by_keyboard(FxRobot robot) {
    robot.interact(() -> desk.editing.pointTo(Spot.of(LateOrder.FILE, "persona", "face")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Stagehand.nameless(form)).isEmpty();
    assertThat(chosen()).isEqualTo("Young woman");
    robot.type(KeyCode.END).type(KeyCode.SPACE);
    assertThat(chosen()).isEqualTo("Older man");
    assertThat(desk.editing.draft().at(Spot.of(LateOrder.FILE, "persona", "face")))
        .contains(new Value.Str("older-man"));
    robot.type(KeyCode.SPACE);
    assertThat(chosen()).as("one is always chosen").isEqualTo("Older man");
  }

  private String chosen() {
    return form.lookupAll(".studio-face").stream()
        .map(ToggleButton.class::cast)
        .filter(ToggleButton::isSelected)
        .map(Node::getAccessibleText)
        .findFirst()
        .orElse("none");
  }
}
