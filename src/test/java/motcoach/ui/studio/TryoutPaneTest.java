package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.scenario.Input;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TryoutPaneTest {
  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private Stage stage;
  private TryoutPane pane;

  @Start
  void start(Stage shown) {
    stage = shown;
    pane = new TryoutPane(words, desk.tryout);
    Shown.in(stage, pane);
  }

  private int turn() {
    return desk.tryout.shownProperty().get().orElseThrow().play().turn();
  }

  @Test
  void words_are_said_by_keyboard_and_explained(FxRobot robot) {
    robot.interact(() -> pane.lookup(".text-area").requestFocus());
    robot.write("I'm sorry. When do you need it?");
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

    assertThat(turn()).isEqualTo(1);
    assertThat(((TextArea) pane.lookup(".text-area")).getText()).isEmpty();
    assertThat(Shown.words(pane))
        .contains("At four. Eight children, and I still have to pick up my mother.")
        .contains("About: When she needs it")
        .anyMatch(line -> line.startsWith("Apologise in the first person: "))
        .anyMatch(line -> line.startsWith("Wording: "));
  }

  @Test
  void a_prepared_answer_one_step_back_and_the_beginning(FxRobot robot) {
    robot.clickOn("Don't worry, it's ready in five minutes, I promise you.");
    assertThat(Shown.words(pane))
        .contains("Five minutes? I can hear the mixer running behind you.")
        .contains("Heard: promise what cannot be kept");

    robot.interact(() -> desk.tryout.take(new Input.Chose("insist")));
    assertThat(turn()).isEqualTo(2);
    robot.interact(() -> button("One step back").fire());
    assertThat(turn()).isEqualTo(1);
    robot.interact(() -> button("From the beginning").fire());
    assertThat(turn()).isZero();
    assertThat(button("One step back").isDisabled()).isTrue();
  }

  /** Elsewhere the next words would press buttons, such as the way out of the studio. */
  @Test
  void the_keyboard_stays_with_the_answers(FxRobot robot) {
    robot.interact(pane.lookup(".text-area")::requestFocus);
    robot.write("Just a moment").press(KeyCode.CONTROL, KeyCode.ENTER);
    robot.release(KeyCode.ENTER, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(turn()).isEqualTo(1);
    assertThat(pane.lookup(".text-area").isFocused()).isTrue();

    Node option = pane.lookup(".tryout-option");
    robot.interact(option::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(turn()).isEqualTo(2);
    Node owner = pane.getScene().getFocusOwner();
    assertThat(owner == pane.lookup(".text-area") || owner instanceof AnswerArea).isTrue();
  }

  @Test
  void the_newest_line_is_in_sight(FxRobot robot) {
    robot.interact(() -> pane.setMaxHeight(420));
    robot.interact(() -> desk.tryout.take(new Input.Chose("soon")));
    robot.interact(() -> desk.tryout.take(new Input.Chose("honest")));
    WaitForAsyncUtils.waitForFxEvents();
    ScrollPane log =
        pane.lookupAll(".scroll-pane").stream()
            .filter(node -> node instanceof TalkLog)
            .map(ScrollPane.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(log.getContent().getLayoutBounds().getHeight())
        .isGreaterThan(log.getViewportBounds().getHeight());
    assertThat(log.getVvalue()).isEqualTo(1);
  }

  private javafx.scene.control.Button button(String name) {
    return pane.lookupAll(".button").stream()
        .filter(node -> name.equals(node.getAccessibleText()))
        .map(javafx.scene.control.Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_line_of_the_customer_opens_where_it_is_written(FxRobot robot) {
    robot.interact(() -> desk.look("topics"));
    Node line = pane.lookup(".tryout-bubble");
    robot.interact(line::requestFocus);
    robot.type(KeyCode.ENTER);

    assertThat(desk.editing.selectionProperty().get())
        .isEqualTo(Spot.of(LateOrder.FILE, "beats", 0));
  }

  @Test
  void what_an_edit_broke_is_said_quietly(FxRobot robot) {
    robot.interact(
        () -> {
          desk.tryout.take(new Input.Chose("soon"));
          desk.tryout.take(new Input.Chose("honest"));
          desk.take("beats", 5, "options", 0);
        });
    assertThat(Shown.words(pane)).contains("From turn 2 on your answers no longer fit.");

    robot.interact(() -> desk.write(new Value.Str("nobody"), "beats", 0, "who"));
    assertThat(Shown.words(pane))
        .contains("As it stands, the scenario cannot be played.")
        .contains("Five minutes? I can hear the mixer running behind you.");
  }

  @Test
  void it_plays_from_the_beat_in_the_editor(FxRobot robot) {
    robot.interact(() -> desk.look("beats", 5));
    robot.clickOn("Play from \"Five minu…\"");

    assertThat(Shown.words(pane))
        .contains("Five minutes? I can hear the mixer running behind you.");
  }

  @Test
  void folds_stay_as_they_were_left(FxRobot robot) {
    robot.interact(() -> desk.tryout.take(new Input.Chose("soon")));
    robot.interact(() -> state().setExpanded(true));
    robot.interact(() -> desk.tryout.take(new Input.Chose("honest")));

    assertThat(state().isExpanded()).isTrue();
    assertThat(Shown.words(pane)).contains("Bring the cake to her door: open, due 15:30");
    assertThat(Shown.words(pane)).contains("Nobody is there to talk to now.");
  }

  private TitledPane state() {
    return pane.lookupAll(".titled-pane").stream()
        .map(TitledPane.class::cast)
        .filter(fold -> fold.getText().startsWith("Turn "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everything_has_a_name_in_both_languages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(
          () -> {
            words.use(language);
            desk.tryout.use(language);
            desk.tryout.take(new Input.Chose("soon"));
          });
      assertThat(AccessibleNames.missingIn(pane)).as(language.id()).isEmpty();
    }
  }
}
