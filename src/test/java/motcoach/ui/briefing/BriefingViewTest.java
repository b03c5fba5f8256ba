package motcoach.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.MemoryDiary;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryNotes;
import motcoach.progress.MemorySettings;
import motcoach.progress.Showings;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Desk;
import motcoach.ui.story.ParcelStory;
import motcoach.ui.story.ScriptedPlay;
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
  private final MemoryLearners learners = new MemoryLearners();
  private final MemoryDiary diary = new MemoryDiary(desk.journal, new MemoryNotes());
  private final List<Runnable> aside = new ArrayList<>();
  private final List<Language> prepared = new ArrayList<>();
  private final BriefingViewModel model = model();
  private Stage stage;

  private BriefingViewModel model() {
    return new BriefingViewModel(
        ParcelStory.entry(),
        Language.EN,
        new BriefingViewModel.Ports(
            new BriefingReader(learners, diary, settings),
            () -> 7,
            new Plays() {
              @Override
              public Play begin(Scenario scenario, Setup setup) {
                return ScriptedPlay.begin(scenario, setup);
              }

              @Override
              public void prepare(Scenario scenario, Language language) {
                prepared.add(language);
              }
            },
            aside::add),
        new CurrentThreadTasks(),
        desk.went::add);
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    Stagehand.show(stage, view(model));
  }

  private BriefingView view(BriefingViewModel of) {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    return new BriefingView(words, new When(words, clock), of);
  }

  private String screen() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Stagehand.read(stage.getScene().getRoot()));
  }

  @Test
  void gets_ready_to_hear_the_language_that_will_be_spoken() {
    model.languageProperty().set(Language.ZH);
    assertThat(prepared).as("nobody waits for it").isEmpty();

    aside.forEach(Runnable::run);
    assertThat(prepared).containsExactly(Language.EN, Language.ZH);
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
  void the_first_time_there_is_no_history() {
    assertThat(screen()).doesNotContain("Your talks with this scenario");
  }

  @Test
  void the_own_history_is_told_and_an_open_talk_gone_on_with(FxRobot robot) {
    learners.add(desk.learner);
    learners.makeCurrent(desk.learner.id());
    UUID first = finished(Optional.empty(), 58);
    finished(Optional.of(first), 90);
    UUID open = desk.begin(Mode.TEST, Language.EN).attempt().id();
    robot.interact(() -> Stagehand.show(stage, view(model())));

    assertThat(screen())
        .contains("Best so far: 58 of 100\n")
        .contains("Last time: 58 of 100, Today 00:00")
        .contains("Said again from a turn: once, up to 90 of 100");

    robot.clickOn("Go on with it");
    assertThat(desk.went).containsExactly(new Place.Resume(open));
    assertThat(Stagehand.nameless(stage.getScene().getRoot())).isEmpty();
  }

  @Test
  void the_language_practised_in_is_the_one_of_the_settings() {
    settings.put("practise.language", "zh");
    assertThat(model().languageProperty().get()).isEqualTo(Language.ZH);
    settings.put("practise.language", "tlh");
    assertThat(model().languageProperty().get()).isEqualTo(Language.EN);
  }

  @Test
  void the_language_of_the_settings_is_the_one_marked(FxRobot robot) {
    // As when the settings are read after the page was shown.
    robot.interact(() -> model.languageProperty().set(Language.ZH));
    RadioButton chinese =
        robot
            .lookup(node -> node instanceof RadioButton each && "中文".equals(each.getText()))
            .queryAs(RadioButton.class);
    assertThat(chinese.isSelected()).isTrue();
  }

  private UUID finished(Optional<UUID> origin, int total) {
    UUID id = UUID.randomUUID();
    desk.journal.begin(
        new Attempt(
            id,
            desk.learner.id(),
            "service-basics",
            "1.0.0",
            "00",
            "s-02-parcel",
            new Setup(Mode.TEST, Language.EN, 1),
            Instant.EPOCH,
            origin.map(of -> new Attempt.Origin(of, 2)),
            0,
            Optional.empty()));
    desk.journal.finish(
        id,
        new Attempt.Result(Instant.EPOCH, Optional.of("end"), total, false, List.of()),
        Showings.nothing());
    return id;
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
