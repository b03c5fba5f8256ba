package motcoach.ui.drills;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.drill.DrillAnswer;
import motcoach.progress.drill.Grade;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DrillsViewTest {
  private final DrillTable table = new DrillTable();
  private final Words words = new Words(Language.EN);
  private DrillsViewModel model;
  private DrillsView view;
  private Stage stage;

  @Start
  void show(Stage shown) {
    stage = shown;
  }

  private void open(FxRobot robot) {
    robot.interact(
        () -> {
          model = table.model(words);
          view = new DrillsView(words, model);
          model.load();
          Shown.in(stage, view);
        });
  }

  private void shift(FxRobot robot, KeyCode... codes) {
    robot.press(KeyCode.SHIFT);
    robot.type(codes);
    robot.release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void control(FxRobot robot, KeyCode code) {
    robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Which key brings the part of the item to its place on the screen. */
  private KeyCode place(int part) {
    int place = model.exercise().order().indexOf(part);
    return KeyCode.getKeyCode(Integer.toString(place + 1));
  }

  private int part(int place) {
    return model.exercise().order().get(place);
  }

  private Grade last() {
    return table.answers().get(0).grade();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_choice_by_number_enter_and_enter(Language language, FxRobot robot) {
    words.use(language);
    table.choices(2);
    open(robot);
    robot.type(KeyCode.ENTER);
    robot.type(place(0));
    shift(robot, KeyCode.ENTER);
    assertThat(last()).isEqualTo(Grade.EASY);
    assertThat(Shown.words(view.node()))
        .contains(words.say("drills.outcome.right"), words.say("drills.yours"))
        .contains(language == Language.ZH ? "手册：倾听" : "Handbook: Listening");
    robot.type(KeyCode.ENTER);
    robot.type(place(1), KeyCode.ENTER);
    assertThat(last()).isEqualTo(Grade.AGAIN);
    assertThat(table.answers().get(0).confident()).isFalse();
    robot.type(KeyCode.ENTER);
    assertThat(Shown.words(view.node()))
        .contains(language == Language.ZH ? "共 2 题，记住 1 题" : "1 of 2 stuck");
  }

  @Test
  void the_arrows_choose_too(FxRobot robot) {
    table.choices(1);
    open(robot);
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.DOWN);
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(table.answers().get(0).answer()).isEqualTo(Integer.toString(part(1) + 1));
  }

  @Test
  void without_an_answer_enter_says_what_is_missing(FxRobot robot) {
    table.only(DrillItem.Kind.BEST_WORST);
    open(robot);
    robot.type(KeyCode.ENTER, KeyCode.DIGIT5, KeyCode.ENTER);
    assertThat(Shown.words(view.node())).contains("Rate all of them first.");
    assertThat(table.answers()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void ratings_go_from_line_to_line(Language language, FxRobot robot) {
    words.use(language);
    table.only(DrillItem.Kind.BEST_WORST);
    open(robot);
    robot.type(KeyCode.ENTER);
    int[] key = {5, 4, 2, 1};
    for (int place = 0; place < 4; place++) {
      robot.type(KeyCode.getKeyCode(Integer.toString(key[part(place)])));
    }
    robot.type(KeyCode.ENTER);
    assertThat(table.answers()).extracting(DrillAnswer::answer).containsExactly("5 4 2 1");
    assertThat(last()).isEqualTo(Grade.GOOD);
    assertThat(Shown.words(view.node())).contains(words.say("drills.rated", 5, 5));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void lines_are_sorted_by_number_or_by_arrow(Language language, FxRobot robot) {
    words.use(language);
    table.only(DrillItem.Kind.SORT);
    open(robot);
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.getKeyCode(Integer.toString(part(0) + 1)));
    robot.type(KeyCode.RIGHT);
    if (part(1) == 1) {
      robot.type(KeyCode.RIGHT);
    }
    robot.type(KeyCode.ENTER);
    assertThat(table.answers()).extracting(DrillAnswer::answer).containsExactly("1 2");
    assertThat(last()).isEqualTo(Grade.GOOD);
  }

  @Test
  void steps_are_moved_by_number_and_by_shift_and_arrow(FxRobot robot) {
    table.only(DrillItem.Kind.ORDER);
    open(robot);
    robot.type(KeyCode.ENTER);
    // Bring each step to its place, the first one first.
    for (int part = 0; part < 3; part++) {
      moveTo(robot, part);
    }
    robot.type(KeyCode.ENTER);
    assertThat(table.answers()).extracting(DrillAnswer::answer).containsExactly("1 2 3");
    assertThat(last()).isEqualTo(Grade.GOOD);
  }

  private void moveTo(FxRobot robot, int part) {
    String step = ((DrillItem.Order) model.exercise().item().task()).steps().get(part).en();
    for (int i = 0; i < 3; i++) {
      robot.type(KeyCode.UP);
    }
    for (int i = 0; i < 3 && !focusedName().contains(step); i++) {
      robot.type(KeyCode.DOWN);
    }
    if (part == 1) {
      while (!focusedName().startsWith("2 of")) {
        shift(robot, focusedName().startsWith("1 of") ? KeyCode.DOWN : KeyCode.UP);
      }
    } else {
      robot.type(KeyCode.getKeyCode(Integer.toString(part + 1)));
    }
    assertThat(focusedName()).startsWith((part + 1) + " of 3: " + step);
  }

  private String focusedName() {
    return stage.getScene().getFocusOwner().getAccessibleText();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_slip_is_marked_with_the_arrows(Language language, FxRobot robot) {
    words.use(language);
    table.only(DrillItem.Kind.SPOT);
    open(robot);
    robot.type(KeyCode.ENTER, KeyCode.DOWN);
    shift(robot, KeyCode.DOWN);
    assertThat(focusedName())
        .contains(language == Language.ZH ? "已标出：先填表。" : "Marked: Form first.");
    shift(robot, KeyCode.ENTER);
    assertThat(last()).isEqualTo(Grade.EASY);
    assertThat(Shown.words(view.node()))
        .contains(language == Language.ZH ? "您慢慢说。" : "Tell me what happened.");
  }

  @Test
  void the_slip_is_marked_word_by_word(FxRobot robot) {
    table.only(DrillItem.Kind.SPOT);
    open(robot);
    robot.type(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.RIGHT);
    shift(robot, KeyCode.RIGHT);
    robot.type(KeyCode.ENTER);
    assertThat(last()).isEqualTo(Grade.GOOD);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void own_words_are_written_then_judged_by_number(Language language, FxRobot robot) {
    words.use(language);
    table.only(DrillItem.Kind.PROMISE);
    open(robot);
    robot.type(KeyCode.ENTER);
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
    robot.interact(
        () ->
            ((TextArea) stage.getScene().getFocusOwner())
                .setText(language == Language.ZH ? "我今天五点前给您回电话。" : "I'll call you by five."));
    robot.type(KeyCode.ENTER);
    assertThat(table.answers()).as("Enter makes a line").isEmpty();
    control(robot, KeyCode.ENTER);
    assertThat(Shown.words(view.node())).contains(words.say("drills.note.when"));
    robot.type(KeyCode.DIGIT3);
    assertThat(last()).isEqualTo(Grade.AGAIN);
    assertThat(Shown.words(view.node())).contains(words.say("drills.outcome.wrong"));
  }

  @Test
  void enter_takes_the_programs_judgement(FxRobot robot) {
    table.only(DrillItem.Kind.REWRITE);
    open(robot);
    robot.type(KeyCode.ENTER);
    robot.interact(
        () -> ((TextArea) stage.getScene().getFocusOwner()).setText("That's not my job."));
    control(robot, KeyCode.ENTER);
    assertThat(Shown.words(view.node())).contains("That is still the same line.");
    robot.type(KeyCode.ENTER);
    assertThat(last()).isEqualTo(Grade.AGAIN);
  }

  @Test
  void points_are_ticked_by_number(FxRobot robot) {
    table.only(DrillItem.Kind.FREE);
    open(robot);
    robot.type(KeyCode.ENTER);
    robot.write("the price");
    control(robot, KeyCode.ENTER);
    assertThat(Shown.words(view.node())).contains("1 of 2 points: Partly");
    robot.type(KeyCode.DIGIT2);
    assertThat(Shown.words(view.node())).contains("2 of 2 points: I had it");
    robot.type(KeyCode.ENTER);
    assertThat(last()).isEqualTo(Grade.GOOD);
  }

  @Test
  void the_hint_has_a_key_and_escape_stops(FxRobot robot) {
    table.choices(2);
    open(robot);
    robot.type(KeyCode.ENTER, KeyCode.F1);
    assertThat(Shown.words(view.node())).anyMatch(line -> line.startsWith("Not this one"));
    robot.type(place(0), KeyCode.ENTER);
    assertThat(last()).isEqualTo(Grade.HARD);
    robot.type(KeyCode.ESCAPE);
    assertThat(Shown.words(view.node())).contains("One exercise is due today");
  }

  @Test
  void tab_reaches_the_handbook_from_the_answer(FxRobot robot) {
    table.choices(1);
    open(robot);
    robot.type(KeyCode.ENTER);
    robot.type(place(0), KeyCode.ENTER);
    for (int i = 0; i < 12 && table.went.isEmpty(); i++) {
      robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
      if (focusedName() == null && focused().contains("Handbook")) {
        robot.type(KeyCode.SPACE);
      }
    }
    assertThat(table.went).hasSize(1).first().isInstanceOf(Place.Handbook.class);
  }

  private String focused() {
    Node owner = stage.getScene().getFocusOwner();
    return owner instanceof javafx.scene.control.Labeled labeled ? labeled.getText() : "";
  }

  @Test
  void an_answer_that_cannot_be_kept_stays_on_the_screen(FxRobot robot) {
    table.choices(1);
    table.full = true;
    open(robot);
    robot.type(KeyCode.ENTER);
    robot.type(place(0), KeyCode.ENTER);
    assertThat(Shown.words(view.node()))
        .contains(words.say("store.full.happened", "memory"))
        .doesNotContain(words.say("drills.outcome.right"));
    table.full = false;
    robot.type(KeyCode.ENTER);
    assertThat(last()).isEqualTo(Grade.GOOD);
  }

  @Test
  void the_line_with_the_keyboard_stays_in_sight_in_a_low_window(FxRobot robot) {
    table.only(DrillItem.Kind.BEST_WORST);
    open(robot);
    robot.interact(() -> stage.setHeight(360));
    robot.type(KeyCode.ENTER, KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.DIGIT2);
    Node line = stage.getScene().getFocusOwner();
    Node page = view.node().lookup(".page");
    assertThat(page.localToScene(page.getLayoutBounds()).getMaxY())
        .isGreaterThanOrEqualTo(line.localToScene(line.getLayoutBounds()).getMaxY());
  }

  @Test
  void without_exercises_the_screen_says_so(FxRobot robot) {
    open(robot);
    assertThat(Shown.words(view.node())).contains("No exercises here yet");
  }

  @Test
  void when_nothing_is_due_it_says_what_comes_and_goes_on_ahead(FxRobot robot) {
    table.choices(1);
    open(robot);
    robot.type(KeyCode.ENTER);
    robot.type(place(0), KeyCode.ENTER, KeyCode.ENTER);
    open(robot);
    assertThat(Shown.words(view.node())).contains("Nothing is due today", "Nov 26, 2026: 1");
    robot.type(KeyCode.ENTER);
    assertThat(Shown.words(view.node())).contains("Ahead of its day");
  }

  @Test
  void a_picked_word_follows_the_mouse(FxRobot robot) {
    table.only(DrillItem.Kind.SPOT);
    open(robot);
    robot.clickOn("Start").clickOn("first. ");
    robot.clickOn(
        words.say("drills.keyed", words.say("drills.unsure"), Keys.ANSWER.getDisplayText()));
    assertThat(last()).isEqualTo(Grade.GOOD);
  }

  @ParameterizedTest
  @EnumSource(DrillItem.Kind.class)
  void everything_has_a_name_asked_and_answered_in_both_languages(
      DrillItem.Kind kind, FxRobot robot) {
    table.only(kind);
    open(robot);
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    robot.interact(() -> words.use(Language.ZH));
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    assertThat(Shown.words(view.node()))
        .contains("有人来电问 " + kind.id() + "。")
        .noneMatch(line -> line.startsWith("A caller"));
    for (KeyCode code :
        new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4}) {
      robot.type(code);
    }
    control(robot, KeyCode.ENTER);
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    assertThat(model.phaseProperty().get()).isIn(Phase.JUDGING, Phase.ANSWERED);
  }
}
