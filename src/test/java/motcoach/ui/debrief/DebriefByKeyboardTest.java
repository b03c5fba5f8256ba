package motcoach.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.Contests;
import motcoach.progress.MemorySettings;
import motcoach.progress.Rehearsal;
import motcoach.progress.StoreException;
import motcoach.progress.review.Guess;
import motcoach.progress.review.Sureness;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.FxThread;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Desk;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole debrief without a mouse. */
@ExtendWith(ApplicationExtension.class)
class DebriefByKeyboardTest {
  private final Desk desk = new Desk();
  private final Words words = new Words(Language.EN);
  private final DebriefViewModel model =
      new DebriefViewModel(desk.reviews, desk.rehearsals, new CurrentThreadTasks(), desk.went::add);
  private final List<Path> written = new ArrayList<>();
  private Optional<StoreException> trouble = Optional.empty();
  private final SavingViewModel saving =
      new SavingViewModel(
          desk.reviews,
          (review, language, file) -> {
            trouble.ifPresent(
                cause -> {
                  throw cause;
                });
            written.add(file);
          },
          new MemorySettings(),
          new CurrentThreadTasks());
  private UUID attempt;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    DebriefView view =
        new DebriefView(
            words,
            model,
            saving,
            (owner, title, folder, name) -> Optional.of(Path.of("/chosen", name)));
    Stagehand.show(stage, view);
    Rehearsal rehearsal = desk.begin(Mode.PRACTICE, Language.EN);
    for (int turn = 1; turn <= 5; turn++) {
      rehearsal.take(new Input.Said("I'm sorry, turn " + turn));
    }
    attempt = rehearsal.attempt().id();
    model.open(attempt);
  }

  private void in(Language language) {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> words.use(language));
    builtUp();
  }

  private String screen() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Stagehand.read(stage.getScene().getRoot()));
  }

  private Node focus() {
    builtUp();
    return stage.getScene().getFocusOwner();
  }

  /** Goes to a part of the page by the key for the next one. */
  private void goTo(FxRobot robot, String part) {
    for (int steps = 0; steps < 15; steps++) {
      robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      if (words.say("debrief.part." + part).equals(focus().getAccessibleText())) {
        return;
      }
    }
    throw new AssertionError("No part " + part);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void own_view_guesses_confidence_result_and_pdf(Language language, FxRobot robot) {
    in(language);
    robot.write("the paper").type(KeyCode.TAB, 3);
    assertThat(focus()).isInstanceOf(ToggleButton.class);
    robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
    robot.type(KeyCode.TAB).type(KeyCode.END).type(KeyCode.SPACE);
    assertThat(model.ownView().guesses().get(motcoach.method.Stage.EXPLORE))
        .isEqualTo(new Guess(BandOfStage.PARTLY, Optional.of(Sureness.SURE)));
    assertThat(screen()).doesNotContain(words.say("debrief.total"));

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    builtUp();
    String better = words.say("debrief.guess.better", BandOfStage.PARTLY);
    assertThat(screen())
        .containsSubsequence(
            "the paper",
            words.say("debrief.own.guesses", 0, 1),
            words.say("debrief.guess.confident", better),
            words.say("debrief.total"));

    robot.push(KeyCode.CONTROL, KeyCode.S);
    builtUp();
    assertThat(written).hasSize(1);
    assertThat(written.get(0).getFileName().toString())
        .endsWith(".pdf")
        .contains(
            words
                .in(desk.reviews.of(attempt).orElseThrow().play().scenario().title())
                .replace("?", ""));
    assertThat(screen()).contains(words.say("pdf.saved", written.get(0).toString()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_verdict_is_disputed_explained_and_taken_back(Language language, FxRobot robot) {
    in(language);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    goTo(robot, "stages");
    robot.type(KeyCode.TAB).type(KeyCode.RIGHT).type(KeyCode.SPACE);
    builtUp();
    assertThat(desk.contests.of(attempt))
        .extracting(Contests.Contest::criterion)
        .containsExactly("listen");
    assertThat(screen())
        .contains(words.say("debrief.dispute.open"), words.say("debrief.dispute.until"));

    robot.type(KeyCode.TAB);
    assertThat(focus()).isInstanceOf(TextField.class);
    robot.write("he had finished");
    WaitForAsyncUtils.waitForAsyncFx(5000, model::keepWriting);
    assertThat(desk.contests.of(attempt))
        .extracting(Contests.Contest::words)
        .containsExactly("he had finished");

    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    builtUp();
    assertThat(desk.contests.of(attempt)).isEmpty();
    assertThat(screen()).doesNotContain(words.say("debrief.dispute.open"));
    // Not lost with what was pressed.
    assertThat(focus()).isInstanceOf(javafx.scene.control.Button.class);
  }

  @Test
  void a_step_of_the_line_leads_into_the_whole_talk(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    goTo(robot, "emotion");
    robot.type(KeyCode.TAB).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    assertThat(focus().getAccessibleText()).isEqualTo("Turn 2 · 14:07");
    assertThat(screen())
        .containsSubsequence(
            "Turn 1 · 14:06", "+15: You named what it cost him.", "Turn 2 · 14:07", "Turn 5");
    robot.type(KeyCode.DOWN);
    assertThat(focus().getAccessibleText()).isEqualTo("Turn 3 · 14:08");
  }

  @Test
  void a_criterion_leads_to_its_card_and_a_slip_to_a_new_try(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    goTo(robot, "stages");
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    assertThat(desk.went).containsExactly(new Place.Handbook(Optional.of("mot.explore.listen")));

    goTo(robot, "change");
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    builtUp();
    assertThat(desk.went).hasSize(2).last().isInstanceOf(Place.Resume.class);
  }

  @Test
  void a_group_of_buttons_is_one_stop_and_the_parts_can_be_reached_both_ways(FxRobot robot) {
    assertThat(
            robot.lookup(".toggle-button").queryAll().stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> node.getParent().isVisible())
                .count())
        .as("four stages, each guess and its confidence one stop")
        .isEqualTo(8);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    goTo(robot, "total");
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(focus().getAccessibleText()).isEqualTo(words.say("debrief.part.trainer"));
  }

  @Test
  void a_pdf_that_cannot_be_written_says_what_is_safe_and_what_to_do(FxRobot robot) {
    trouble = Optional.of(new StoreException(StoreException.Kind.FULL, "/chosen/a.pdf", null));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    builtUp();
    assertThat(screen())
        .contains(
            words.say("pdf.full.happened", "/chosen/a.pdf"),
            words.say("pdf.safe"),
            words.say("pdf.full.do"));
    assertThat(written).isEmpty();
  }

  /** The page builds itself a part at a time; what folds opens with the next frames. */
  private static void builtUp() {
    FxThread.builtUp();
    WaitForAsyncUtils.waitForFxEvents();
  }
}
