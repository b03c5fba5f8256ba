package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.StoreException;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.fix.Loss;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Mistakes are mended, things taken away and renamed in the window, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class EditorPageTest {
  private static final int MOST_TABS = 120;

  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private final BackgroundTasks aside = new BackgroundTasks();
  private EditingViewModel model;
  private Scene scene;

  @Start
  void start(Stage stage) {
    StudioViewModel studio = new OneDesk(desk).studio(new CurrentThreadTasks());
    StudioView view =
        new StudioView(
            words, studio, OneDesk.tools(aside, (owner, title, folder, name) -> Optional.empty()));
    model = studio.editingProperty().get().orElseThrow();
    scene = Shown.in(stage, view);
  }

  @AfterEach
  void close() {
    aside.close();
  }

  private static Spot at(Object... steps) {
    return Spot.of(LateOrder.FILE, steps);
  }

  private void write(FxRobot robot, Value value, Object... steps) {
    robot.interact(() -> model.choose(at(steps), value));
  }

  private List<String> shown() {
    return Shown.words(scene.getRoot());
  }

  private void tabTo(FxRobot robot, Predicate<Node> wanted) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if (scene.getFocusOwner() != null && wanted.test(scene.getFocusOwner())) {
        return;
      }
      robot.type(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to it: " + shown());
  }

  private static Predicate<Node> button(String text) {
    return node -> node instanceof Button button && text.equals(button.getText());
  }

  private TextInputControl box() {
    return (TextInputControl) scene.getFocusOwner();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_sure_mend_is_one_key_away_beside_the_problem_and_undone_as_one_step(
      Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    write(robot, new Value.Num("400"), "persona", "patience");
    Draft broken = model.draft();
    String says = words.say("studio.fix", words.say("mend.write", "400", "50"));

    assertThat(shown()).contains(says);
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();
    tabTo(robot, button(says));
    robot.type(KeyCode.SPACE);

    assertThat(model.draft().at(at("persona", "patience"))).contains(new Value.Num("50"));
    assertThat(model.checkedProperty().get().findings()).isEmpty();
    assertThat(shown()).contains(words.say("studio.problems.none"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.draft()).isEqualTo(broken);
  }

  @Test
  void a_mend_stands_under_its_field_and_what_has_no_field_at_the_top_of_the_form(FxRobot robot) {
    write(robot, new Value.Num("400"), "persona", "patience");
    write(robot, new Value.Str("x"), "persona", "zzzzzz");
    robot.interact(() -> model.goTo(at("persona")));
    Node form = scene.getRoot().lookup(".studio-form");

    List<String> inForm = Shown.words((javafx.scene.Parent) form);
    assertThat(inForm)
        .contains("Fix: write \"50\" instead of \"400\"", "Fix: take out the field \"zzzzzz\"");
    Button fix =
        form.lookupAll(".studio-fix").stream()
            .map(Button.class::cast)
            .filter(button("Fix: take out the field \"zzzzzz\""))
            .findFirst()
            .orElseThrow();
    robot.interact(fix::fire);
    assertThat(model.draft().at(at("persona", "zzzzzz"))).isEmpty();
    assertThat(Shown.words((javafx.scene.Parent) form))
        .doesNotContain("Fix: take out the field \"zzzzzz\"");
  }

  @Test
  void several_of_a_kind_are_mended_at_once_as_one_step(FxRobot robot) {
    Draft before = model.draft();
    for (int beat = 0; beat < 3; beat++) {
      write(robot, new Value.Str("x"), "beats", beat, "zzzzzz");
    }
    Draft broken = model.draft();
    assertThat(shown()).containsOnlyOnce("Fix all of this kind");
    tabTo(robot, button("Fix all of this kind"));
    robot.type(KeyCode.SPACE);
    assertThat(model.draft()).isEqualTo(before);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.draft()).isEqualTo(broken);
  }

  @Test
  void what_was_found_before_the_pane_was_there_stands_in_it(FxRobot robot) {
    write(robot, new Value.Num("400"), "persona", "patience");
    ProblemsPane later = new ProblemsPane(words, model);
    assertThat(Shown.words((javafx.scene.Parent) later.getContent()))
        .contains("Fix: write \"50\" instead of \"400\"");
  }

  @Test
  void a_pack_that_can_only_be_read_offers_no_mends(FxRobot robot) {
    LateOrderDesk reading = new LateOrderDesk(false);
    Finding any = new Finding(at("zzzzzz"), "MOT007", true, motcoach.method.Text.same("unknown"));
    assertThat(reading.editing.mending().fix(any)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void before_something_goes_it_is_said_what_goes_along(Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    Draft before = model.draft();
    Spot action = at("actions", 0);
    Loss loss = Loss.of(model.shapes(), before, action);
    robot.interact(() -> model.goTo(action));
    tabTo(robot, button(words.say("studio.delete")));
    robot.type(KeyCode.SPACE);

    assertThat(model.draft()).isEqualTo(before);
    assertThat(shown())
        .contains(
            words.say("studio.delete.mentions", loss.mentions().size()),
            words.say("studio.delete.lost", loss.lost().size()));
    assertThat(button(words.say("studio.delete.keep")).test(scene.getFocusOwner())).isTrue();
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(shown()).doesNotContain(words.say("studio.delete.keep"));
    assertThat(model.draft()).isEqualTo(before);

    robot.type(KeyCode.DELETE);
    tabTo(robot, button(words.say("studio.delete.along", loss.mentions().size())));
    robot.type(KeyCode.SPACE);
    assertThat(model.draft()).isEqualTo(loss.draft());
    assertThat(model.selectionProperty().get()).isEqualTo(at("actions"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.draft()).isEqualTo(before);
  }

  @Test
  void an_answer_that_is_waited_for_is_no_longer_asked_when_something_changes(FxRobot robot) {
    robot.interact(() -> model.deleting().delete(at("actions", 0)));
    assertThat(shown()).contains("Keep it");
    write(robot, new Value.Num("3"), "level");
    assertThat(shown()).doesNotContain("Keep it");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_id_is_changed_everywhere_by_keyboard_and_a_clash_is_said(Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    Draft before = model.draft();
    robot.interact(() -> model.goTo(at("topics", 3)));
    tabTo(robot, button(words.say("studio.rename.open")));
    robot.type(KeyCode.SPACE);
    assertThat(box().getText()).isEqualTo("satisfied");
    assertThat(shown()).contains(words.say("studio.rename.everywhere", 5));
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();

    robot.interact(() -> box().setText("consent"));
    assertThat(shown()).contains(words.say("studio.rename.taken", "consent"));
    robot.type(KeyCode.ENTER);
    assertThat(model.draft()).isEqualTo(before);
    robot.interact(() -> box().setText("Happy now"));
    assertThat(shown()).contains(words.say("studio.rename.spelling"));
    robot.interact(() -> box().setText("happy"));
    robot.type(KeyCode.ENTER);

    assertThat(model.draft())
        .isEqualTo(References.rename(before, LateOrder.FILE, Kind.TOPIC, "satisfied", "happy"));
    assertThat(model.checkedProperty().get().findings()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.draft()).isEqualTo(before);
  }

  @Test
  void where_something_is_chosen_it_can_be_renamed_too_a_memory_as_well(FxRobot robot) {
    robot.interact(() -> model.goTo(at("endings", 1)));
    Button rename =
        (Button) scene.getRoot().lookupAll(".studio-rule-body .studio-rename").iterator().next();
    robot.interact(rename::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(box().getText()).isEqualTo("brought");
    robot.interact(() -> box().setText("delivered"));
    robot.type(KeyCode.ENTER);
    Value story = model.draft().file(LateOrder.FILE).orElseThrow();
    assertThat(References.ids(story, Kind.MEMORY)).containsExactly("delivered");
    assertThat(model.checkedProperty().get().findings()).isEmpty();
  }

  @Test
  void what_could_not_be_saved_is_no_longer_told_once_it_is(FxRobot robot) {
    desk.refusal = Optional.of(new StoreException(StoreException.Kind.FULL, "/studio", null));
    write(robot, new Value.Num("3"), "level");
    robot.interact(model::save);
    String told = words.say("store.full.happened", "/studio");
    assertThat(shown()).contains(told);
    desk.refusal = Optional.empty();
    robot.interact(model::save);
    assertThat(shown()).doesNotContain(told);
    assertThat(desk.saved).contains(model.draft());
  }

  @Test
  void a_file_of_somebody_else_is_kept_or_taken_as_one_chooses(FxRobot robot) {
    Draft before = model.draft();
    Value theirs = before.put(at("level"), new Value.Num("5")).file(LateOrder.FILE).orElseThrow();
    desk.theirs = Optional.of(theirs);
    desk.refusal = Optional.of(new Desk.ChangedElsewhere(LateOrder.FILE));
    write(robot, new Value.Num("3"), "level");
    robot.interact(model::save);
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();
    tabTo(robot, button("Take theirs"));
    robot.type(KeyCode.SPACE);
    assertThat(model.draft().file(LateOrder.FILE)).contains(theirs);
    assertThat(desk.saved).contains(model.draft());
    assertThat(shown()).doesNotContain("Take theirs");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.draft().at(at("level"))).contains(new Value.Num("3"));

    desk.refusal = Optional.of(new Desk.ChangedElsewhere(LateOrder.FILE));
    robot.interact(model::save);
    tabTo(robot, button("Keep mine"));
    robot.type(KeyCode.SPACE);
    assertThat(desk.saved).contains(model.draft());

    desk.theirs = Optional.empty();
    desk.refusal = Optional.of(new Desk.ChangedElsewhere(LateOrder.FILE));
    write(robot, new Value.Num("2"), "level");
    robot.interact(model::save);
    Draft mine = model.draft();
    tabTo(robot, button("Take theirs"));
    robot.type(KeyCode.SPACE);
    assertThat(model.draft()).isEqualTo(mine);
    assertThat(shown()).contains(words.say("studio.changed-elsewhere.unreadable"));
  }

  @Test
  void writing_again_in_a_box_that_was_left_is_a_step_of_its_own(FxRobot robot) {
    robot.interact(() -> model.goTo(at("persona")));
    tabTo(robot, node -> node instanceof TextInputControl box && "Ms Gao".equals(box.getText()));
    robot.type(KeyCode.END).write(" A");
    robot.type(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
    robot.type(KeyCode.END).write(" B");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.draft().at(at("persona", "name", "en"))).contains(new Value.Str("Ms Gao A"));
  }
}
