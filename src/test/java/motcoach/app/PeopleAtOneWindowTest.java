package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryPreferences;
import motcoach.progress.PersonalSettings;
import motcoach.progress.SteppedClock;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.story.ParcelStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Two people at one workstation, one of them with a PIN; keys only. */
@ExtendWith(ApplicationExtension.class)
class PeopleAtOneWindowTest {
  private static final String PIN = "135790";

  private final Words words = new Words(Language.EN);
  private final Theme theme = new Theme(() -> false);
  private final SteppedClock clock = new SteppedClock(Instant.parse("2026-11-27T10:00:00Z"));
  private final Workplace workplace = new Workplace(clock);
  private final MemoryLearners learners = workplace.learners;
  private final MemoryJournal journal = workplace.journal;
  private final MemoryPreferences preferences = workplace.preferences;
  private final MemoryCustody custody = workplace.custody;
  private final PersonalSettings settings = workplace.settings;
  private final Learner lin = person(1, "Lin Yue", Language.EN);
  private final Learner mei = person(2, "梅", Language.ZH);
  private CoachWindow window;
  private Stage stage;

  private Learner person(int n, String name, Language language) {
    return new Learner(new UUID(0, n), name, language, Learner.Purpose.PRACTISE, Instant.EPOCH);
  }

  @Start
  void show(Stage stage) {
    this.stage = stage;
    learners.add(lin);
    learners.add(mei);
    learners.makeCurrent(lin.id());
    custody.lock().set(lin.id(), PIN);
    preferences.put(mei.id(), "ui.theme", "dark");
    Content content = Content.read(Optional.empty());
    Ports ports = workplace.withParcel(content);
    new ChoiceKeeper(settings, new CurrentThreadTasks()).follow(words, theme);
    window = new CoachWindow(ports, words, theme, new CurrentThreadTasks());
    window.show(stage, Optional.of(lin), Optional.empty());
  }

  private List<String> words() {
    return Shown.words(stage.getScene().getRoot());
  }

  private void letLinIn(FxRobot robot) {
    robot.type(KeyCode.ENTER).write(PIN);
    assertThat(words()).contains("Home");
  }

  @Test
  void the_start_asks_who_practises_and_shows_nothing_else(FxRobot robot) {
    assertThat(words()).contains("Who practises?", "Lin Yue", "梅").doesNotContain("Home");
    assertThat(stage.getTitle()).isEqualTo("MOT Coach");
    assertThat(AccessibleNames.missingIn(stage.getScene().getRoot())).isEmpty();
  }

  @Test
  void the_pin_lets_its_owner_in_and_nobody_else(FxRobot robot) {
    robot.type(KeyCode.ENTER).write("135791");
    assertThat(words()).anyMatch(line -> line.startsWith("That is not the PIN."));
    assertThat(words()).doesNotContain("Home");
    robot.write(PIN);
    assertThat(words()).contains("Home", "Lin Yue");
  }

  @Test
  void language_and_theme_follow_who_practises_and_choices_stay_with_who_made_them(FxRobot robot) {
    letLinIn(robot);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    robot.type(KeyCode.TAB, 2);
    robot.clickOn("Somebody else").clickOn("梅");
    assertThat(words.language()).isEqualTo(Language.ZH);
    assertThat(theme.schemeProperty().get()).isEqualTo(Theme.Scheme.DARK);
    assertThat(words()).contains("首页", "梅");
    assertThat(preferences.kept)
        .as("nothing was chosen anew")
        .doesNotContainKey(lin.id() + " ui.theme");
    assertThat(preferences.get(mei.id(), "ui.language")).isEmpty();

    robot.interact(() -> words.use(Language.EN));
    assertThat(preferences.get(mei.id(), "ui.language")).contains("en");
    assertThat(preferences.get(lin.id(), "ui.language")).isEmpty();
  }

  @Test
  void a_locked_talk_waits_with_the_words_that_were_being_typed(FxRobot robot) {
    letLinIn(robot);
    begin(robot);
    TextArea box = robot.lookup(".own-words").queryAs(TextArea.class);
    robot.interact(box::requestFocus);
    robot.write("I am so");
    List<String> talk = words();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);

    assertThat(words()).contains("Lin Yue").doesNotContainAnyElementsOf(List.of("Say it", "Pause"));
    assertThat(robot.lookup(".own-words").tryQuery()).isEmpty();
    assertThat(stage.getTitle()).isEqualTo("MOT Coach");
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(PasswordField.class);

    robot.write(PIN);
    assertThat(words()).isEqualTo(talk);
    assertThat(box.getText()).isEqualTo("I am so");
    robot.write("rry");
    assertThat(box.getText()).isEqualTo("I am sorry");
  }

  private void begin(FxRobot robot) {
    robot.interact(
        () ->
            window
                .navigator()
                .go(
                    new Place.Begin(
                        ParcelStory.entry().packId(),
                        ParcelStory.entry().scenario().id(),
                        new motcoach.scenario.Setup(
                            motcoach.scenario.Mode.GUIDED, Language.EN, 1))));
  }

  @Test
  void after_the_chosen_minutes_everything_is_hidden(FxRobot robot) throws TimeoutException {
    preferences.put(lin.id(), "ui.idle-minutes", "5");
    letLinIn(robot);
    robot.interact(() -> clock.step(Duration.ofMinutes(6)));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> words().contains("PIN, six digits"));
    assertThat(words()).contains("Lin Yue").doesNotContain("Home");
  }

  @Test
  void the_side_bar_leads_to_the_others_and_back(FxRobot robot) {
    letLinIn(robot);
    robot.clickOn("Lin Yue");
    assertThat(words()).contains("Who practises?", "Back");
    robot.type(KeyCode.ESCAPE);
    assertThat(words()).contains("Home", "Lin Yue");
  }

  @Test
  void somebody_new_does_not_change_the_choices_of_others(FxRobot robot) {
    letLinIn(robot);
    robot.clickOn("Lin Yue").clickOn("Add a person");
    assertThat(learners.current()).isEmpty();
    robot.clickOn("中文");
    assertThat(preferences.get(lin.id(), "ui.language")).isEmpty();
    robot.write("安").type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertThat(learners.current().orElseThrow().name()).isEqualTo("安");
    assertThat(words.language()).isEqualTo(Language.ZH);
    assertThat(learners.all()).hasSize(3);
  }

  @Test
  void who_was_about_to_add_somebody_may_go_back(FxRobot robot) {
    letLinIn(robot);
    robot.clickOn("Lin Yue").clickOn("Add a person").clickOn("Back");
    assertThat(words()).contains("Who practises?", "Lin Yue", "梅");
    robot.clickOn("梅");
    assertThat(words()).contains("首页");
  }

  @Test
  void who_erases_themselves_is_gone_and_the_others_are_let_in(FxRobot robot) {
    letLinIn(robot);
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    fire(robot, "Erase my data …");
    robot.interact(() -> {});
    robot.write("Lin Yue").type(KeyCode.ENTER);
    assertThat(learners.all()).containsExactly(mei);
    assertThat(words()).contains("首页", "梅").doesNotContain("Lin Yue");
  }

  private void fire(FxRobot robot, String wording) {
    Button button =
        stage.getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(each -> wording.equals(each.getText()))
            .findFirst()
            .orElseThrow();
    robot.interact(button::fire);
  }
}
