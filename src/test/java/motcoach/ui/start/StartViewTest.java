package motcoach.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.MemoryLearners;
import motcoach.progress.StoreException;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import motcoach.ui.story.ParcelStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StartViewTest {
  private final MemoryLearners learners = new MemoryLearners();
  private final Words words = new Words(Language.EN);
  private final List<Place> went = new ArrayList<>();
  private StartView view;

  @Start
  void show(Stage stage) {
    StartViewModel model =
        new StartViewModel(
            learners,
            ParcelStory.library(),
            words,
            new CurrentThreadTasks(),
            went::add,
            Clock.systemUTC(),
            UUID::randomUUID,
            () -> 7);
    view = new StartView(model, words);
    Shown.in(stage, view);
  }

  @Test
  void tab_and_enter_are_enough(FxRobot robot) {
    robot.type(KeyCode.TAB, KeyCode.ENTER);
    assertThat(words.language()).isEqualTo(Language.ZH);
    robot.write("Lin").type(KeyCode.ENTER);
    robot.type(KeyCode.TAB, KeyCode.ENTER);

    Learner learner = learners.current().orElseThrow();
    assertThat(learner.name()).isEqualTo("Lin");
    assertThat(learner.purpose()).isEqualTo(Learner.Purpose.WRITE);
    assertThat(Shown.words(view.node())).contains("先聊两句试试", "我的包裹在哪");

    robot.type(KeyCode.ENTER);
    assertThat(went)
        .containsExactly(
            new Place.Begin(
                "service-basics", "s-02-parcel", new Setup(Mode.GUIDED, Language.ZH, 7)));
  }

  @Test
  void the_mouse_is_enough_but_for_the_name(FxRobot robot) {
    robot.clickOn("English");
    robot.clickOn(".text-field").write("Lin");
    robot.clickOn("Next");
    robot.clickOn("I want to practise");

    assertThat(learners.current().orElseThrow().purpose()).isEqualTo(Learner.Purpose.PRACTISE);
  }

  @Test
  void the_first_conversation_is_skipped_with_one_press(FxRobot robot) {
    robot.type(KeyCode.ENTER).write("Lin").type(KeyCode.ENTER).type(KeyCode.ENTER);
    robot.clickOn("Skip, go home");

    assertThat(went).containsExactly(new Place.Home());
  }

  @Test
  void enter_alone_keeps_the_language_of_the_system(FxRobot robot) {
    robot.interact(() -> words.use(Language.ZH));
    robot.interact(view::arrived);
    robot.type(KeyCode.ENTER);
    assertThat(words.language()).isEqualTo(Language.ZH);
  }

  @Test
  void both_languages_are_offered_in_their_own_script(FxRobot robot) {
    assertThat(Shown.words(view.node())).contains("English", "中文");
  }

  @Test
  void going_on_without_a_name_says_what_is_missing(FxRobot robot) {
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);

    assertThat(Shown.words(view.node())).contains("Please type a name; any will do.");
  }

  @Test
  void every_control_of_every_step_has_a_name(FxRobot robot) {
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    robot.write("Lin").type(KeyCode.ENTER);
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(Shown.words(view.node())).contains("Try a short conversation");
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
  }

  @Test
  void a_full_disk_is_told_on_the_card(FxRobot robot) {
    learners.failWith(StoreException.Kind.FULL);
    robot.type(KeyCode.ENTER).write("Lin").type(KeyCode.ENTER).type(KeyCode.ENTER);

    assertThat(robot.lookup(n -> n instanceof Notice).queryAll()).hasSize(1);
    assertThat(went).isEmpty();
  }
}
