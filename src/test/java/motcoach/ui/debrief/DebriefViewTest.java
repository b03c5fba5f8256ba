package motcoach.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import motcoach.method.Language;
import motcoach.progress.MemorySettings;
import motcoach.progress.Rehearsal;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.FxThread;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Desk;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DebriefViewTest {
  private final Desk desk = new Desk();
  private final Words words = new Words(Language.EN);
  private final DebriefViewModel model =
      new DebriefViewModel(desk.reviews, desk.rehearsals, new CurrentThreadTasks(), desk.went::add);
  private final List<Path> written = new ArrayList<>();
  private final SavingViewModel saving =
      new SavingViewModel(
          desk.reviews,
          (review, language, file) -> written.add(file),
          new MemorySettings(),
          new CurrentThreadTasks());
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    Stagehand.show(stage, new DebriefView(words, model, saving, this::place));
    model.open(finished());
  }

  private Optional<Path> place(Window owner, String title, Optional<Path> folder, String name) {
    return Optional.of(Path.of("/chosen", name));
  }

  private UUID finished() {
    Rehearsal rehearsal = desk.begin(Mode.PRACTICE, Language.EN);
    for (int turn = 1; turn <= 5; turn++) {
      rehearsal.take(new Input.Said("I'm sorry, turn " + turn));
    }
    return rehearsal.attempt().id();
  }

  private void reveal() {
    WaitForAsyncUtils.waitForAsyncFx(5000, model::reveal);
    builtUp();
  }

  private String screen() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Stagehand.read(stage.getScene().getRoot()));
  }

  @Test
  void nothing_is_revealed_before_the_trainee_has_had_a_say(FxRobot robot) {
    builtUp();
    assertThat(screen()).contains("Your view first").doesNotContain("62 of 100", "Found:");
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
    robot.write("the paper").clickOn("Show what happened");
    builtUp();
    assertThat(screen()).contains("the paper", "Found: 3 of 4", "62 of 100");
  }

  @Test
  void the_total_comes_last_and_its_lines_add_up() {
    reveal();
    WaitForAsyncUtils.waitForAsyncFx(
        5000, () -> ((TitledPane) stage.getScene().lookup(".ledger")).setExpanded(true));
    builtUp();
    String screen = screen();
    assertThat(screen.indexOf("And the total"))
        .isGreaterThan(screen.indexOf("Your plan for next time"));
    assertThat(screen).contains("20.0 of 20.0", "12.5 of 25.0", "29.5 of 55.0", "62.0 → 62");
  }

  @Test
  void sections_stand_in_the_order_of_a_debrief() {
    reveal();
    assertThat(screen())
        .containsSubsequence(
            "Your view first",
            "How did Mr Ray feel",
            "What did the customer expect?",
            "The four stages",
            "The offer, and how it was kept",
            "What did this talk set turning?",
            "One strength, one change",
            "Say it again from turn 2",
            "Your plan for next time",
            "And the total",
            "Practise again");
  }

  @Test
  void what_was_missed_comes_with_its_cue_and_the_question_that_opens_it() {
    reveal();
    assertThat(screen())
        .containsSubsequence("Missed: 1 of 4", "Do I start again?", "What do you need it for?");
  }

  @Test
  void a_criterion_that_was_not_seen_says_so_in_words() {
    reveal();
    assertThat(screen()).containsSubsequence("Ask what it is for", "Not seen", "Propose");
  }

  @Test
  void a_step_of_the_line_opens_its_turn(FxRobot robot) {
    reveal();
    WaitForAsyncUtils.waitForAsyncFx(
        5000, () -> stage.getScene().lookup(".emotion-point").requestFocus());
    robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
    builtUp();
    assertThat(screen()).contains("You named what it cost him.", "You: I'm sorry, turn 1");
  }

  @Test
  void everything_the_keyboard_reaches_has_a_name() {
    assertThat(Stagehand.nameless(stage.getScene().getRoot())).isEmpty();
    reveal();
    assertThat(Stagehand.nameless(stage.getScene().getRoot())).isEmpty();
  }

  @Test
  void the_language_changes_at_once() {
    reveal();
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> words.use(Language.ZH));
    assertThat(screen()).contains("最后是总分", "客户期待的是什么").doesNotContain("And the total");
  }

  @Test
  void revealing_starts_at_the_top() {
    reveal();
    assertThat(((ScrollPane) stage.getScene().lookup(".debrief")).getVvalue()).isZero();
  }

  /** The page builds itself a part at a time; what folds opens with the next frames. */
  private static void builtUp() {
    FxThread.builtUp();
    WaitForAsyncUtils.waitForFxEvents();
  }
}
