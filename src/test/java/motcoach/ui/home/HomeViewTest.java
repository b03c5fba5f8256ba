package motcoach.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.Rehearsal;
import motcoach.scenario.Input;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import motcoach.ui.story.ParcelStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeViewTest {
  private final HomeTable table = new HomeTable();
  private final Words words = new Words(Language.EN);
  private Stage stage;

  @Start
  void show(Stage stage) {
    this.stage = stage;
  }

  @Test
  void an_empty_home_says_what_will_be_here_and_offers_the_first_step(FxRobot robot) {
    HomeView view = open(robot);
    assertThat(Shown.words(view.node())).contains("No debrief yet");

    robot.clickOn("Start with the first scenario");

    assertThat(table.went)
        .containsExactly(
            new Place.Briefing(ParcelStory.entry().packId(), ParcelStory.scenario().id()));
  }

  @Test
  void without_scenarios_home_says_so(FxRobot robot) {
    table.library = List::of;
    assertThat(Shown.words(open(robot).node())).contains("No scenario could be read");
  }

  @Test
  void the_keyboard_continues_an_open_talk(FxRobot robot) {
    Rehearsal rehearsal = table.open();
    rehearsal.take(new Input.Said("Good afternoon."));
    open(robot);
    robot.type(KeyCode.ENTER);

    assertThat(table.went).containsExactly(new Place.Resume(rehearsal.attempt().id()));
  }

  @Test
  void a_debrief_opens_from_its_row(FxRobot robot) {
    UUID id = table.finished(ParcelStory.scenario().id(), 78);
    open(robot);
    robot.clickOn("78 of 100");

    assertThat(table.went).containsExactly(new Place.Debrief(id));
  }

  @Test
  void damaged_files_are_listed_with_place_and_code(FxRobot robot) {
    Flaw flaw = new Flaw("packs/x/pack.json:3:7", "MOT053", new Text("No id.", "缺少编号。"));
    HomeView view = open(robot, flaw);
    assertThat(Shown.words(view.node()))
        .contains(
            "One problem in a scenario or rule file", "packs/x/pack.json:3:7  MOT053  No id.");

    robot.interact(() -> words.use(Language.ZH));
    assertThat(Shown.words(view.node())).contains("packs/x/pack.json:3:7  MOT053  缺少编号。");
  }

  @Test
  void the_greeting_and_all_words_follow_the_language(FxRobot robot) {
    table.finished(ParcelStory.scenario().id(), 78);
    HomeView view = open(robot);
    assertThat(Shown.words(bar(view))).contains("Good afternoon, Lin");

    robot.interact(() -> words.use(Language.ZH));

    assertThat(Shown.words(bar(view))).contains("Lin，下午好");
    assertThat(Shown.words(view.node())).contains("开始练习", "最近的复盘", "78 分（满分 100）");
  }

  @Test
  void everything_has_a_name(FxRobot robot) {
    table.open();
    table.finished(ParcelStory.scenario().id(), 31);
    assertThat(AccessibleNames.missingIn(open(robot).node())).isEmpty();
  }

  private HomeView open(FxRobot robot, Flaw... flaws) {
    HomeView[] made = new HomeView[1];
    robot.interact(
        () -> {
          made[0] = new HomeView(table.model(flaws), words, new When(words, table.clock));
          Shown.in(stage, made[0]);
        });
    return made[0];
  }

  /** What the frame would put into its bar, in a box. */
  private static HBox bar(HomeView view) {
    return new HBox(view.bar().orElseThrow());
  }
}
