package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A chapter of the handbook is written with the pack, and exercises speak of its cards. */
@ExtendWith(ApplicationExtension.class)
class PackHandbookPageTest {
  private static final int MOST_TABS = 120;
  private static final Spot CHAPTER = Spot.of("handbook/handbook-1.json");
  private static final Spot CARD = Spot.of("handbook/handbook-1.json", "cards", 0);

  private final Words words = new Words(Language.EN);
  private final BackgroundTasks aside = new BackgroundTasks();
  private EditingViewModel model;
  private Scene scene;

  @Start
  void start(Stage stage) {
    StudioViewModel studio = new OneDesk(new LateOrderDesk()).studio(new CurrentThreadTasks());
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

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_chapter_with_a_card_is_begun_by_keyboard(Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    Draft before = model.draft();
    robot.interact(() -> model.goTo(Spot.of("handbook")));
    assertThat(scene.getRoot().lookupAll(".studio-delete")).as("a folder stays").isEmpty();
    tabTo(robot, says("section.handbook.add"));
    robot.type(KeyCode.SPACE);
    assertThat(Outline.files(model.draft(), "handbook")).containsExactly(CHAPTER.file());
    assertThat(model.selectionProperty().get()).isEqualTo(CHAPTER);
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();

    robot.interact(() -> model.goTo(CHAPTER.then("cards")));
    tabTo(robot, says("section.cards.add"));
    robot.type(KeyCode.SPACE);
    assertThat(model.draft().at(CARD.then("id"))).contains(new Value.Str("card-1"));
    assertThat(Shown.words(scene.getRoot()))
        .contains(words.say("field.handbook.cards.what"), words.say("field.handbook.cards.try"));
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();
    String what = words.say("field.handbook.cards.what");
    assertThat(Shown.words(scene.getRoot()))
        .as("each empty text is told by its name")
        .contains(place(what, Language.EN), place(what, Language.ZH));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.draft()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_card_is_found_by_a_word_of_its_title_and_written_by_its_short_name(
      Language spoken, FxRobot robot) throws TimeoutException {
    robot.interact(() -> words.use(spoken));
    robot.interact(
        () -> {
          model.addFile("handbook");
          model.goTo(CHAPTER.then("cards"));
          model.add(CHAPTER.then("cards"), model.shapes().at(model.draft(), CARD).orElseThrow());
          model.choose(CARD.then("title"), Value.text("Checking out late", "晚一点退房"));
        });
    Spot concept = Spot.of("drills/first-drills.json", "items", 0, "concepts", 0);
    robot.interact(() -> model.goTo(concept));
    TextField box = boxWith(model.draft().at(concept).orElseThrow());

    offer(robot, box, "out");
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    assertThat(model.draft().at(concept)).contains(new Value.Str("own.card-1"));
    assertThat(Shown.words(scene.getRoot()))
        .contains(spoken == Language.ZH ? "晚一点退房" : "Checking out late");

    offer(robot, box, "倾");
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    assertThat(model.draft().at(concept)).contains(new Value.Str(LateOrderDesk.LISTENING.name()));
    assertThat(Shown.words(scene.getRoot())).contains(words.in(LateOrderDesk.LISTENING.title()));
  }

  private String place(String field, Language language) {
    String text = words.say("studio.problems.field", field, words.own(language));
    return words.say("studio.thing", words.say("section.cards"), "card-1")
        + " · "
        + text
        + " · MOT011";
  }

  private TextField boxWith(Value value) {
    WaitForAsyncUtils.waitForFxEvents();
    return scene.getRoot().lookupAll(".studio-form .text-field").stream()
        .map(TextField.class::cast)
        .filter(field -> new Value.Str(field.getText()).equals(value))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_is_no_scenario_cannot_be_printed_and_it_is_said_why(Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    robot.interact(() -> model.goTo(Spot.of("handbook")));
    tabTo(robot, node -> words.say("studio.print.about").equals(node.getAccessibleText()));
    robot.type(KeyCode.SPACE);
    assertThat(Shown.words(scene.getRoot())).contains(words.say("studio.print.none"));
  }

  /** Types, and waits for what is offered. */
  private static void offer(FxRobot robot, TextField box, String typed) throws TimeoutException {
    robot.interact(
        () -> {
          box.requestFocus();
          box.setText(typed);
        });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Window.getWindows().size() > 1);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Predicate<Node> says(String key) {
    return node -> node instanceof Button button && words.say(key).equals(button.getText());
  }

  private void tabTo(FxRobot robot, Predicate<Node> wanted) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if (scene.getFocusOwner() != null && wanted.test(scene.getFocusOwner())) {
        return;
      }
      robot.type(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to it: " + Shown.words(scene.getRoot()));
  }
}
