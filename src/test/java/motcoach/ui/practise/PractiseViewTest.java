package motcoach.ui.practise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.StoreException;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Desk;
import motcoach.ui.story.ScriptedPlay;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PractiseViewTest {
  private final Desk desk = new Desk();
  private final Words words = new Words(Language.EN);
  private PractiseViewModel model;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    model = new PractiseViewModel(desk.talk(), new CurrentThreadTasks(), desk.went::add);
    Stagehand.show(stage, new PractiseView(words, model, () -> {}));
  }

  private void open(Mode mode) {
    on(() -> model.open(() -> desk.opened(mode, Language.EN)));
  }

  private static void on(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(5000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String screen() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Stagehand.read(stage.getScene().getRoot()));
  }

  private void say(String said) {
    on(
        () -> {
          model.wordsProperty().set(said);
          model.say();
        });
  }

  @Test
  void before_the_talk_is_open_its_briefing_is_not_either(FxRobot robot) {
    String before = screen();
    robot.type(KeyCode.F1);
    robot.clickOn(words.say("practise.briefing"));
    assertThat(screen()).isEqualTo(before).contains(words.say("practise.opening"));
    open(Mode.PRACTICE);
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
  }

  @Test
  void the_box_has_the_keyboard_from_the_start(FxRobot robot) {
    open(Mode.PRACTICE);
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
    robot.write("hello");
    assertThat(model.wordsProperty().get()).isEqualTo("hello");
  }

  @Test
  void enter_makes_a_line_and_ctrl_enter_sends(FxRobot robot) {
    open(Mode.PRACTICE);
    robot.write("one").type(KeyCode.ENTER).write("two");
    assertThat(model.wordsProperty().get()).isEqualTo("one\ntwo");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(model.lines()).extracting(Line::words).contains("one\ntwo");
    assertThat(model.wordsProperty().get()).isEmpty();
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
  }

  @Test
  void tab_leaves_the_box(FxRobot robot) {
    open(Mode.PRACTICE);
    on(() -> model.wordsProperty().set("one"));
    robot.type(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(model.wordsProperty().get()).isEqualTo("one");
    assertThat(stage.getScene().getFocusOwner()).isNotInstanceOf(TextArea.class);
  }

  @Test
  void alt_and_a_number_choose_an_option(FxRobot robot) {
    open(Mode.GUIDED);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(model.lines())
        .extracting(Line::words)
        .contains("Can I have your tracking number first?");
  }

  @Test
  void options_stay_closed_until_they_are_asked_for(FxRobot robot) {
    open(Mode.PRACTICE);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
    assertThat(model.lines()).hasSize(1);
    assertThat(screen()).doesNotContain("Can I have your tracking number first?");

    robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).contains("Can I have your tracking number first?");
  }

  @Test
  void ctrl_and_a_number_do_an_action(FxRobot robot) {
    open(Mode.PRACTICE);
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(screen()).contains("The record is on your screen.");
  }

  @Test
  void the_briefing_opens_over_the_talk_and_escape_goes_back(FxRobot robot) {
    open(Mode.PRACTICE);
    robot.type(KeyCode.F1);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).contains("The parcel lies at the depot.");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).doesNotContain("The parcel lies at the depot.");
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
  }

  @Test
  void the_pause_is_a_quiet_page_with_every_way_on_by_keyboard(FxRobot robot) {
    open(Mode.PRACTICE);
    on(() -> model.wordsProperty().set("half a thought"));
    ctrl(robot, KeyCode.P);
    assertThat(screen())
        .contains("The story stands still.", "Every turn is saved", "Leave for home")
        .doesNotContain("Third call today");
    assertThat(Stagehand.nameless(stage.getScene().getRoot())).isEmpty();

    robot.type(KeyCode.F1);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).contains("The parcel lies at the depot.");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).contains("The story stands still.");

    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).contains("Third call today").doesNotContain("The story stands still.");
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
    assertThat(model.wordsProperty().get()).isEqualTo("half a thought");

    ctrl(robot, KeyCode.P);
    robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.went).containsExactly(new Place.Home());
  }

  private static void ctrl(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void saved_is_shown_only_after_the_turn_is_kept() {
    open(Mode.PRACTICE);
    assertThat(screen()).doesNotContain("Saved");
    say("I'm sorry.");
    assertThat(screen()).contains("Saved");

    desk.journal.failWith(StoreException.Kind.FULL);
    say("I will call you.");
    assertThat(screen())
        .contains("Not saved")
        .contains("The disk is full")
        .contains("Your words are still in the box.");
    assertThat(model.wordsProperty().get()).isEqualTo("I will call you.");
  }

  @Test
  void guided_shows_cues_goals_and_lamps_and_practice_only_what_was_said() {
    open(Mode.GUIDED);
    assertThat(screen()).contains("I just need the paper.", "Ask what it is for", "When it comes");
    say("one");
    assertThat(screen()).contains("Realistic");

    open(Mode.PRACTICE);
    assertThat(screen())
        .contains("When it comes")
        .doesNotContain("I just need the paper.")
        .doesNotContain("Ask what it is for");
  }

  @Test
  void test_shows_the_stage_and_no_marks() {
    open(Mode.TEST);
    assertThat(screen()).contains("Explore").doesNotContain("When it comes");
    say("That is not my department.");
    assertThat(screen()).doesNotContain("It sends him away.");

    open(Mode.PRACTICE);
    say("That is not my department.");
    assertThat(screen()).contains("It sends him away.");
  }

  @Test
  void time_can_be_let_pass_in_the_act_stage_and_only_there(FxRobot robot) {
    open(Mode.PRACTICE);
    assertThat(screen()).doesNotContain("Wait until something happens");
    say("one");
    say("two");
    assertThat(screen()).contains("Wait until something happens");
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(model.playProperty().get().turn()).isEqualTo(3);
  }

  @Test
  void words_that_were_not_understood_are_met_kindly() {
    open(Mode.PRACTICE);
    say("???");
    assertThat(screen())
        .contains("It cost you nothing.")
        .contains("Can I have your tracking number first?");
  }

  @Test
  void the_end_is_told_quietly_with_the_way_on(FxRobot robot) {
    open(Mode.PRACTICE);
    for (int turn = 0; turn < 5; turn++) {
      say("words " + turn);
    }
    assertThat(screen()).contains("The paper arrives on Wednesday").doesNotContain("Say it");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.went).hasSize(1).first().isInstanceOf(Place.Debrief.class);
  }

  @Test
  void everything_the_keyboard_reaches_has_a_name_in_every_stage() {
    open(Mode.GUIDED);
    for (int turn = 0; turn < 5; turn++) {
      assertThat(Stagehand.nameless(stage.getScene().getRoot())).isEmpty();
      say("I'm sorry, that is not my department " + turn);
    }
    assertThat(Stagehand.nameless(stage.getScene().getRoot())).isEmpty();
  }

  @Test
  void the_language_changes_while_the_screen_is_open() {
    open(Mode.GUIDED);
    say("I'm sorry.");
    say("ok");
    assertThat(screen()).contains("Promises", "Say it", "Hold the parcel");
    on(() -> words.use(Language.ZH));
    assertThat(screen())
        .contains("承诺", "说出来", "扣住包裹", "雷先生")
        .doesNotContain("Promises", "Say it", "Hold the parcel");
  }

  @Test
  void a_narrow_window_shows_one_part_at_a_time() {
    open(Mode.GUIDED);
    on(() -> stage.setWidth(700));
    assertThat(screen()).contains("Board").doesNotContain("Goals of this stage");
    assertThat(Stagehand.nameless(stage.getScene().getRoot())).isEmpty();
  }

  @Test
  void the_box_keeps_the_keyboard_while_the_window_changes() {
    open(Mode.PRACTICE);
    on(() -> stage.setWidth(700));
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
    on(() -> stage.setWidth(1280));
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
  }

  @Test
  void a_turn_is_taken_back_and_said_otherwise_by_keyboard(FxRobot robot) {
    for (Language language : Language.values()) {
      on(() -> words.use(language));
      open(Mode.PRACTICE);
      robot.write("one");
      ctrl(robot, KeyCode.ENTER);
      assertThat(model.playProperty().get().turn()).isEqualTo(1);
      ctrl(robot, KeyCode.B);

      assertThat(screen()).contains("Taken back: one", words.say("practise.take-back"));
      assertThat(model.wordsProperty().get()).isEqualTo("one");
      assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
      robot.write(", two");
      assertThat(model.wordsProperty().get()).isEqualTo("one, two");
      ctrl(robot, KeyCode.ENTER);
      assertThat(model.playProperty().get().turn()).isEqualTo(1);
      on(() -> model.left());
    }
  }

  @Test
  void words_that_come_back_are_gone_on_with_at_their_end(FxRobot robot) {
    open(Mode.PRACTICE);
    say("one");
    ctrl(robot, KeyCode.B);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write(" two");

    assertThat(model.wordsProperty().get()).isEqualTo("one two");
  }

  @Test
  void a_sentence_typed_on_when_nobody_listens_presses_no_button(FxRobot robot) {
    open(Mode.PRACTICE);
    say("one");
    say(ScriptedPlay.HANG_UP);
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(Button.class);
    robot.write("are you still there").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(model.playProperty().get().turn()).isEqualTo(2);
    assertThat(screen()).contains("Nobody is listening right now.");

    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(model.playProperty().get().turn()).isEqualTo(3);
  }

  @Test
  void who_listens_instead_of_the_customer_is_named_beside_them() {
    open(Mode.PRACTICE);
    assertThat(screen()).doesNotContain("With you now");
    say(ScriptedPlay.RING);
    assertThat(screen()).contains("With you now", "Depot", "holds the parcel");
  }

  @Test
  void hints_come_by_key_each_in_place_of_the_one_before(FxRobot robot) {
    for (Language language : Language.values()) {
      on(() -> words.use(language));
      open(Mode.PRACTICE);
      robot.type(KeyCode.F2);
      WaitForAsyncUtils.waitForFxEvents();
      String first = language == Language.ZH ? "第 1 个提示" : "Hint number 1";
      String second = language == Language.ZH ? "第 2 个提示" : "Hint number 2";
      assertThat(screen())
          .contains(first, words.say("practise.hint.rung", 1, 2), words.say("practise.hint.more"));
      robot.type(KeyCode.F2);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(screen()).contains(second).doesNotContain(first);
      say("one");
      assertThat(screen()).doesNotContain(second);
    }
  }

  @Test
  void a_test_says_what_a_hint_costs_and_knows_no_way_back() {
    open(Mode.TEST);
    assertThat(screen()).doesNotContain("Take back");
    assertThat(names()).anyMatch(name -> name.contains("costs 3 of your points, 2 left"));
    open(Mode.PRACTICE);
    assertThat(screen()).contains("Take back");
  }

  private java.util.List<String> names() {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () ->
            stage.getScene().getRoot().lookupAll(".button").stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList());
  }

  @Test
  void words_that_change_after_the_screen_was_left_start_nothing(FxRobot robot) {
    open(Mode.PRACTICE);
    robot.write("half a sentence");
    OwnWords box = (OwnWords) stage.getScene().getFocusOwner();
    assertThat(box.readsSoon()).isTrue();
    on(box::stop);
    on(() -> model.wordsProperty().set("given back late"));
    assertThat(box.readsSoon()).isFalse();
  }

  @Test
  void while_a_character_is_composed_nothing_is_read_and_no_key_is_ours(FxRobot robot) {
    open(Mode.PRACTICE);
    robot.write("not my department");
    OwnWords box = (OwnWords) stage.getScene().getFocusOwner();
    assertThat(box.readsSoon()).isTrue();
    on(() -> compose(box, "ni", ""));
    assertThat(box.readsSoon()).isFalse();
    ctrl(robot, KeyCode.ENTER);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
    assertThat(model.playProperty().get().turn()).isZero();

    on(() -> compose(box, "", "你"));
    await(() -> !model.marking().marks().isEmpty());
    ctrl(robot, KeyCode.ENTER);
    assertThat(model.playProperty().get().turn()).isEqualTo(1);
  }

  private static void await(java.util.concurrent.Callable<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, done);
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("It never came", late);
    }
  }

  private static void compose(TextArea box, String composed, String committed) {
    box.fireEvent(
        new InputMethodEvent(
            box,
            box,
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
            composed.isEmpty()
                ? java.util.List.of()
                : java.util.List.of(
                    new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
            committed,
            composed.length()));
  }

  @Test
  void what_was_half_heard_is_added_by_the_trainee(FxRobot robot) {
    open(Mode.PRACTICE);
    say("one");
    assertThat(screen()).contains("Did you also mean this?", "A call when it is there");
    robot.clickOn("Yes, I meant it");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).doesNotContain("Did you also mean this?");
    assertThat(desk.journal.rows(desk.journal.attempts(desk.learner.id(), 1).get(0).id()))
        .extracting(row -> row.input())
        .last()
        .isEqualTo(new Input.Corrected("call", true));
  }

  @Test
  void the_talk_is_read_by_keyboard_and_stays_where_the_reader_scrolled(FxRobot robot) {
    open(Mode.PRACTICE);
    for (int turn = 0; turn < 4; turn++) {
      say("???");
      say("words that take some room " + "and more ".repeat(60));
    }
    ScrollPane talk = (ScrollPane) stage.getScene().getRoot().lookup(".talk-scroll");
    assertThat(talk.getVvalue()).isEqualTo(talk.getVmax());
    robot.type(KeyCode.PAGE_UP);
    WaitForAsyncUtils.waitForFxEvents();
    on(() -> stage.setHeight(780));
    double there = talk.getVvalue();
    assertThat(there).isLessThan(talk.getVmax());
    robot.type(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.getScene().getFocusOwner()).isSameAs(talk);
    assertThat(talk.getVvalue()).isEqualTo(there);
    robot.type(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
    robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(talk.getVvalue()).isEqualTo(talk.getVmax());
  }

  @Test
  void a_finished_talk_can_be_read_again_from_its_first_line(FxRobot robot) {
    open(Mode.PRACTICE);
    for (int turn = 0; turn < 5; turn++) {
      say("words that take some room " + "and more ".repeat(60));
    }
    robot.clickOn("Read the talk again");
    WaitForAsyncUtils.waitForFxEvents();
    ScrollPane talk = (ScrollPane) stage.getScene().getRoot().lookup(".talk-scroll");
    assertThat(talk.getVvalue()).isZero();
    assertThat(stage.getScene().getFocusOwner()).isSameAs(talk);
  }

  @Test
  void near_the_floor_an_easier_talk_is_offered_but_not_in_a_test(FxRobot robot) {
    open(Mode.TEST);
    say(ScriptedPlay.RUDE);
    assertThat(screen()).doesNotContain("The same talk with all help");
    open(Mode.PRACTICE);
    assertThat(screen()).doesNotContain("The same talk with all help");
    say(ScriptedPlay.RUDE);
    assertThat(screen()).contains("This talk is kept as it is");
    robot.clickOn("The same talk with all help");
    assertThat(desk.went).hasSize(1).first().isInstanceOf(Place.Begin.class);
  }

  @Test
  void the_latest_turn_says_what_helped_or_hurt_with_a_better_wording() {
    open(Mode.PRACTICE);
    say("I'm sorry.");
    assertThat(screen()).contains("It takes his trouble seriously.");
    say("That is not my department.");
    assertThat(screen())
        .contains("It sends him away. Rather: \"I'll find out and call you by three.\"")
        .doesNotContain("It takes his trouble seriously.");
  }

  @Test
  void reading_aloud_is_switched_by_key_where_there_is_a_voice(FxRobot robot) {
    open(Mode.PRACTICE);
    assertThat(screen()).contains("Read aloud");
    robot.type(KeyCode.F5);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).contains("Stop reading aloud");
    assertThat(desk.spoken).last().isEqualTo("en: Third call today. Where is it?");
  }
}
