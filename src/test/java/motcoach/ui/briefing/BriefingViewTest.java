package motcoach.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.MemorySettings;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Desk;
import motcoach.ui.story.ParcelStory;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BriefingViewTest {
  private final Desk desk = new Desk();
  private final Words words = new Words(Language.EN);
  private final MemorySettings settings = new MemorySettings();
  private final BriefingViewModel model = model();
  private Stage stage;

  private BriefingViewModel model() {
    return new BriefingViewModel(
        ParcelStory.entry(),
        Language.EN,
        settings,
        new CurrentThreadTasks(),
        () -> 7,
        desk.went::add);
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    Stagehand.show(stage, new BriefingView(words, model));
  }

  private String screen() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Stagehand.read(stage.getScene().getRoot()));
  }

  @Test
  void tells_the_situation_and_everything_that_is_scored() {
    assertThat(screen())
        .contains("You take calls at a parcel hotline.")
        .contains("give up to 20 units of goodwill")
        .contains("Ask what it is for", "Keep every promise", "Ask if he is satisfied")
        .contains("60 of 100");
  }

  @Test
  void enter_starts_a_guided_talk(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.went)
        .containsExactly(
            new Place.Begin(
                "service-basics", "s-02-parcel", new Setup(Mode.GUIDED, Language.EN, 7)));
  }

  @Test
  void mode_and_language_are_chosen_by_name(FxRobot robot) {
    robot.clickOn("Test").clickOn("中文").clickOn("Start");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.went)
        .containsExactly(
            new Place.Begin("service-basics", "s-02-parcel", new Setup(Mode.TEST, Language.ZH, 7)));
    assertThat(model().modeProperty().get()).as("offered again next time").isEqualTo(Mode.TEST);
  }

  @Test
  void everything_the_keyboard_reaches_has_a_name() {
    assertThat(Stagehand.nameless(stage.getScene().getRoot())).isEmpty();
  }

  @Test
  void the_language_changes_at_once() {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> words.use(Language.ZH));
    assertThat(screen()).contains("怎么练", "问清做什么用").doesNotContain("How you practise");
  }
}
