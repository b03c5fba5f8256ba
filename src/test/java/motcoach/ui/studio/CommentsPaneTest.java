package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.studio.Comments;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommentsPaneTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T18:20:31Z"), ZoneOffset.UTC);

  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private final SimpleStringProperty name = new SimpleStringProperty("Lin Yue");
  private final CommentsViewModel model = new CommentsViewModel(desk.editing, name, CLOCK);
  private CommentsPane pane;

  @Start
  void start(Stage stage) {
    desk.look("topics", 1);
    pane = new CommentsPane(words, model);
    Shown.in(stage, pane);
  }

  private void press(FxRobot robot, String text) {
    robot.interact(
        () ->
            pane.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text))
                .requestFocus());
    robot.type(KeyCode.SPACE);
  }

  private void write(FxRobot robot, String text) {
    robot.interact(() -> pane.lookup(".text-area").requestFocus());
    robot.write(text);
    press(robot, "Add comment");
  }

  @Test
  void one_is_written_answered_and_done_with_by_keyboard_and_each_step_is_undone(FxRobot robot) {
    write(robot, "Too short?");
    assertThat(Shown.words(pane)).contains("Too short?", "Lin Yue, 2026-11-27 18:20");

    press(robot, "Answer");
    robot.write("It is enough.");
    press(robot, "Add answer");
    assertThat(Shown.words(pane)).contains("It is enough.");

    press(robot, "Done");
    assertThat(Shown.words(pane)).doesNotContain("Too short?");
    robot.interact(() -> model.resolvedTooProperty().set(true));
    assertThat(Shown.words(pane)).contains("Too short?", "Open again");

    robot.interact(desk.editing::undo);
    robot.interact(desk.editing::undo);
    assertThat(Shown.words(pane)).contains("Too short?").doesNotContain("It is enough.");
    robot.interact(desk.editing::undo);
    assertThat(desk.editing.draft().file(Comments.FILE)).isEmpty();
  }

  @Test
  void nobody_comments_without_a_name(FxRobot robot) {
    robot.interact(() -> name.set(" "));
    robot.interact(() -> pane.lookup(".text-area").requestFocus());
    robot.write("Too short?");
    robot.interact(() -> model.write("Too short?"));

    assertThat(desk.editing.draft().file(Comments.FILE)).isEmpty();
    assertThat(pane.lookupAll(".button"))
        .filteredOn(each -> "Add comment".equals(((Button) each).getText()))
        .allMatch(each -> each.isDisabled());
  }

  @Test
  void it_leads_to_its_place_after_a_rename(FxRobot robot) {
    write(robot, "Too short?");
    robot.interact(
        () -> {
          String id =
              ((Value.Str)
                      desk.editing
                          .draft()
                          .at(Spot.of(LateOrder.FILE, "topics", 1, "id"))
                          .orElseThrow())
                  .value();
          desk.editing.rename(LateOrder.FILE, Kind.TOPIC, id, "the-hour");
          desk.look("beats");
        });

    press(robot, "Topics: When she needs it");

    assertThat(desk.editing.selectionProperty().get())
        .isEqualTo(Spot.of(LateOrder.FILE, "topics", 1));
  }

  @Test
  void what_is_gone_is_told(FxRobot robot) {
    write(robot, "Too short?");
    robot.interact(() -> desk.take("topics", 1));

    assertThat(Shown.words(pane)).contains("What it was about is no longer there.");
  }

  @Test
  void the_outline_counts_them(FxRobot robot) {
    write(robot, "Too short?");
    robot.interact(
        () -> {
          OutlinePane outline = new OutlinePane(words, desk.editing);
          outline.resize(400, 600);
          pane.getChildren().add(outline);
          Shown.words(pane);
        });

    assertThat(pane.lookupAll(".tree-cell"))
        .extracting(cell -> cell.getAccessibleText())
        .anyMatch(text -> text != null && text.endsWith(", one comment"));
  }

  @Test
  void everything_has_a_name_in_both_languages(FxRobot robot) {
    write(robot, "Too short?");
    for (Language language : Language.values()) {
      robot.interact(() -> words.use(language));
      assertThat(AccessibleNames.missingIn(pane)).as(language.id()).isEmpty();
    }
  }
}
