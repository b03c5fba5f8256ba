package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.AreaCode;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryLearners;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The screens together, as somebody meets them on the first day. */
@ExtendWith(ApplicationExtension.class)
class CoachWindowTest {
  private final Words words = new Words(Language.EN);
  private final Workplace workplace = new Workplace(Clock.systemUTC());
  private final MemoryLearners learners = workplace.learners;
  private final MemoryJournal journal = workplace.journal;
  private CoachWindow window;
  private Stage stage;

  @Start
  void show(Stage stage) {
    this.stage = stage;
    Content content = Content.read(Optional.empty());
    Ports ports = workplace.withParcel(content);
    window = new CoachWindow(ports, words, new Theme(() -> false), new CurrentThreadTasks());
    window.show(stage, Optional.empty(), Optional.empty());
  }

  @Test
  void from_the_first_question_to_a_conversation_and_back(FxRobot robot) {
    robot.type(KeyCode.ENTER).write("Lin").type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertThat(Shown.words(window.root())).contains("Try a short conversation");
    robot.clickOn("Skip, go home");
    assertThat(Shown.words(window.root())).contains("Practise", "Start here", "Lin");

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(Shown.words(window.root())).contains("1 of 1 scenario");
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(Shown.words(window.root())).contains(words.say("briefing.start"));

    robot.clickOn(words.say("briefing.start"));
    assertThat(journal.attempts(learners.current().orElseThrow().id(), 10)).hasSize(1);

    robot.clickOn(words.say("practise.pause"));
    assertThat(Shown.words(window.root())).contains(words.say("practise.paused"));
    robot.clickOn(words.say("practise.leave"));
    assertThat(Shown.words(window.root())).contains("Continue");
  }

  @Test
  void progress_is_one_press_away(FxRobot robot) {
    robot.type(KeyCode.ENTER).write("Lin").type(KeyCode.ENTER).type(KeyCode.ENTER);
    robot.clickOn("Skip, go home");
    robot.clickOn(words.say("frame.progress"));
    assertThat(Shown.words(window.root())).contains(words.say("progress.empty"));
    assertThat(stage.getTitle()).contains(words.say("frame.progress"));
  }

  @Test
  void a_handbook_card_is_found_from_anywhere_and_leads_back(FxRobot robot) {
    robot.type(KeyCode.ENTER).write("Lin").type(KeyCode.ENTER).type(KeyCode.ENTER);
    robot.clickOn("Skip, go home");
    robot.push(KeyCode.CONTROL, KeyCode.K).write("iceberg").type(KeyCode.ENTER);
    assertThat(Shown.words(window.root())).contains("The complaint iceberg", "about 69 %");

    robot.push(KeyCode.CONTROL, KeyCode.K).write("parcel").type(KeyCode.ENTER);
    assertThat(Shown.words(window.root())).contains(words.say("briefing.start"));

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(Shown.words(window.root())).as("its place").contains("about 69 %");
  }

  @Test
  void reports_are_a_key_away_and_behind_a_pin_where_somebody_wants_one(FxRobot robot) {
    robot.type(KeyCode.ENTER).write("Lin").type(KeyCode.ENTER).type(KeyCode.ENTER);
    robot.clickOn("Skip, go home");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(Shown.words(window.root()))
        .contains(words.say("reports.empty"), words.say("area.offer"));

    workplace.reporting.areas.lock().set(AreaCode.WORKSTATION, "135790");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    assertThat(Shown.words(window.root()))
        .contains(words.say("area.title"))
        .doesNotContain(words.say("studio.shelf.empty"));
    robot.write("135790").type(KeyCode.ENTER);
    assertThat(Shown.words(window.root())).contains(words.say("studio.shelf.empty"));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(Shown.words(window.root()))
        .as("asked once")
        .contains(words.say("reports.empty"))
        .doesNotContain(words.say("area.offer"));

    robot.push(KeyCode.CONTROL, KeyCode.K).write("Switch person").type(KeyCode.ENTER);
    robot.clickOn(words.say("lock.add"));
    robot.type(KeyCode.ENTER).write("Wu").type(KeyCode.ENTER).type(KeyCode.ENTER);
    robot.clickOn("Skip, go home");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(Shown.words(window.root()))
        .as("asked whoever comes next")
        .contains(words.say("area.title"));
  }

  @Test
  void the_title_of_the_window_names_page_and_program(FxRobot robot) {
    assertThat(stage.getTitle()).isEqualTo("MOT Coach");
    robot.interact(() -> words.use(Language.ZH));
    assertThat(stage.getTitle()).contains("关键时刻教练");
  }

  @Test
  void the_window_is_never_smaller_than_promised() {
    assertThat(stage.getMinWidth()).isEqualTo(1024);
    assertThat(stage.getMinHeight()).isEqualTo(700);
  }
}
