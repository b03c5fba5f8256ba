package motcoach.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import motcoach.method.Family;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.Advice;
import motcoach.progress.Plan;
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
  void a_newcomer_begins_with_enter(FxRobot robot) {
    HomeView view = open(robot);
    assertThat(Shown.words(view.node()))
        .contains("Start here", "No debrief yet")
        .doesNotContain("Due today");

    robot.type(KeyCode.ENTER);

    assertThat(table.went)
        .containsExactly(
            new Place.Briefing(ParcelStory.entry().packId(), ParcelStory.scenario().id()));
  }

  @Test
  void all_scenarios_are_a_press_away(FxRobot robot) {
    open(robot);
    robot.clickOn("The one scenario");

    assertThat(table.went).containsExactly(new Place.Practise());
  }

  @Test
  void what_is_due_leads_to_exercises_and_briefings_by_keyboard(FxRobot robot) {
    for (Language language : Language.values()) {
      table.finished("another", 40);
      table.due = new Advice.Due(12, List.of(ParcelStory.entry()));
      table.went.clear();
      robot.interact(() -> words.use(language));
      HomeView view = open(robot);
      assertThat(Shown.words(view.node()))
          .contains(
              language == Language.EN ? "12 exercises" : "12 道短练",
              language == Language.EN ? "ten at a time, 10 min" : "每组十道，约 10 分钟");
      robot.type(KeyCode.ENTER).type(KeyCode.TAB).type(KeyCode.SPACE);

      assertThat(table.went)
          .containsExactly(
              new Place.Drills(),
              new Place.Briefing(ParcelStory.entry().packId(), ParcelStory.scenario().id()));
    }
  }

  @Test
  void the_next_step_says_why(FxRobot robot) {
    table.finished("another", 40);
    table.nextStep = Optional.of(new Advice.NextStep(Family.EXPLORE, 3, 5, ParcelStory.entry()));
    HomeView view = open(robot);
    assertThat(Shown.words(view.node()))
        .contains(
            "For finding out what is expected: in 3 of your last 5 talks it was not solid yet."
                + " Here you try it with people you have not met.");
  }

  @Test
  void a_plan_is_asked_about_and_the_answer_is_thanked_for(FxRobot robot) {
    UUID id = table.planned(8);
    HomeView view = open(robot);
    assertThat(Shown.words(view.node()))
        .contains("\"If a caller sighs, then I sum up the record.\" Did it come up?");

    robot.clickOn("Not yet");

    assertThat(table.notes.get(id, Plan.ASKED).orElseThrow()).endsWith("/not-yet");
    assertThat(Shown.words(view.node()))
        .contains("That is fine. You will be asked again in a week.")
        .doesNotContain("Yes, and it helped");
  }

  @Test
  void the_week_is_told_and_its_goal_can_be_changed_by_keyboard(FxRobot robot) {
    table.finished(ParcelStory.scenario().id(), 78);
    HomeView view = open(robot);
    HBox bar = bar(view);
    assertThat(Shown.words(bar)).contains("1 of 3 practice days this week");
    robot.interact(
        () -> {
          Shown.in(stage, bar);
          bar.lookup(".week-goal").requestFocus();
        });

    robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

    assertThat(table.settings.kept).containsEntry("home.weekly-goal", "2");
    assertThat(Shown.words(bar)).contains("1 of 2 practice days this week");
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
    assertThat(Shown.words(view.node()))
        .contains("给你的下一步", "最近的复盘", "78 分（满分 100）", "探索 80% · 行动 45%");
  }

  @Test
  void everything_has_a_name(FxRobot robot) {
    table.open();
    table.planned(9);
    table.due = new Advice.Due(3, List.of(ParcelStory.entry()));
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
