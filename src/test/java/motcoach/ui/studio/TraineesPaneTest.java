package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.trainees.Alike;
import motcoach.studio.trainees.Talked;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TraineesPaneTest {
  private static final int MOST_TABS = 40;
  private static final String REPLY = "My uncle paints zebras in the garden.";

  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private final List<Talked> talks = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final StackPane root = new StackPane();
  private boolean broken;

  @Start
  void start(Stage stage) {
    Scene scene = new Scene(root, 900, 800);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private List<Talked> talks(String pack, String scenario) {
    asked.add(pack + " " + scenario);
    if (broken) {
      throw new IllegalStateException("no disk");
    }
    return talks;
  }

  private void open(FxRobot robot) {
    robot.interact(
        () ->
            root.getChildren()
                .setAll(
                    new TraineesPane(
                        words,
                        new TraineesViewModel(
                            desk.tryout, this::talks, new CurrentThreadTasks()))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void said(String line) {
    talks.add(
        new Talked(
            new Setup(Mode.PRACTICE, Language.EN, 1),
            List.of(),
            Optional.of(new Talked.Outcome(Optional.empty(), 0)),
            List.of(),
            Optional.of(List.of(new Input.Said(line)))));
  }

  private List<String> shown() {
    return Shown.words(root);
  }

  @Test
  void before_anybody_practised_it_says_what_to_do(FxRobot robot) {
    open(robot);
    assertThat(asked).hasSize(1).allMatch(question -> question.endsWith(LateOrder.ID));
    assertThat(shown()).contains(words.say("studio.trainees.none"));
  }

  @Test
  void what_cannot_be_read_is_told(FxRobot robot) {
    broken = true;
    open(robot);
    assertThat(shown()).contains(words.say("studio.trainees.failed"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_reply_not_understood_becomes_an_example_by_one_key_and_is_understood_then(
      Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    said(REPLY);
    said("my uncle paints zebras in the gardens");
    open(robot);
    assertThat(shown())
        .contains(
            words.say("studio.trainees.count", 2, 2), words.say("studio.trainees.reply", REPLY, 2));
    assertThat(Stagehand.nameless(root)).isEmpty();
    Draft before = desk.editing.draft();

    robot.interact(() -> root.lookup(".combo-box").requestFocus());
    String first = topic();
    robot.type(KeyCode.DOWN);
    String topic = topic();
    assertThat(topic).isNotEqualTo(first);
    for (int i = 0; i < MOST_TABS && !(root.getScene().getFocusOwner() instanceof Button); i++) {
      robot.type(KeyCode.TAB);
    }
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();

    Spot home = desk.tryout.home(motcoach.studio.Kind.TOPIC, topic).orElseThrow().then("examples");
    assertThat(((Value.Arr) desk.editing.draft().at(home.then("en")).orElseThrow()).items())
        .contains(new Value.Str(REPLY));
    assertThat(shown()).contains(words.say("studio.trainees.replies.none"));
    robot.interact(() -> desk.editing.undo());
    assertThat(desk.editing.draft()).isEqualTo(before);
  }

  private String topic() {
    return (String) ((ComboBox<?>) root.lookup(".combo-box")).getValue();
  }

  @Test
  void what_is_an_example_already_cannot_be_added_again(FxRobot robot) {
    said(REPLY);
    open(robot);
    Button teach = (Button) root.lookup(".button");
    TraineesViewModel model =
        new TraineesViewModel(desk.tryout, this::talks, new CurrentThreadTasks());
    Alike reply = new Alike(REPLY, Language.EN, 1);
    assertThat(teach.isDisabled()).isFalse();
    assertThat(model.canTeach(reply, "party")).isTrue();
    robot.interact(() -> model.teach(reply, "party"));
    assertThat(model.canTeach(reply, "party")).isFalse();
    assertThat(model.canTeach(reply, "consent")).isTrue();
  }

  @Test
  void without_words_it_says_that_none_came_along(FxRobot robot) {
    talks.add(
        new Talked(
            new Setup(Mode.PRACTICE, Language.EN, 1),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
    open(robot);
    assertThat(shown()).contains(words.say("studio.trainees.replies.no-words"));
  }
}
