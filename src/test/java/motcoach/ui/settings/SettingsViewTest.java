package motcoach.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.MemoryLearners;
import motcoach.progress.StoreException;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
  private final MemoryLearners learners = new MemoryLearners();
  private final Words words = new Words(Language.EN);
  private final Theme theme = new Theme(() -> false);
  private final StringProperty shown = new SimpleStringProperty("Lin");
  private SettingsView view;

  @Start
  void show(Stage stage) {
    Learner lin =
        new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
    learners.add(lin);
    learners.makeCurrent(lin.id());
    SettingsViewModel model =
        new SettingsViewModel(
            learners, words, theme, new CurrentThreadTasks(), shown, "/data/folder");
    view = new SettingsView(model, words);
    Shown.in(stage, view);
  }

  @Test
  void language_theme_and_text_size_change_at_once(FxRobot robot) {
    robot.clickOn("中文");
    assertThat(words.language()).isEqualTo(Language.ZH);
    robot.clickOn("深色");
    assertThat(theme.schemeProperty().get()).isEqualTo(Theme.Scheme.DARK);
    robot.clickOn("150%");
    assertThat(theme.textPercentProperty().get()).isEqualTo(150);
  }

  @Test
  void the_buttons_follow_a_language_chosen_elsewhere(FxRobot robot) {
    robot.interact(() -> words.use(Language.ZH));
    robot.clickOn("English");
    assertThat(words.language()).isEqualTo(Language.EN);
  }

  @Test
  void a_new_name_is_kept_with_enter_and_shown_everywhere(FxRobot robot) {
    robot.doubleClickOn("Lin").write("Mei").type(KeyCode.ENTER);

    assertThat(learners.current().orElseThrow().name()).isEqualTo("Mei");
    assertThat(shown.get()).isEqualTo("Mei");
    assertThat(Shown.words(view.node())).contains("Kept.");
  }

  @Test
  void no_name_is_not_kept(FxRobot robot) {
    robot.doubleClickOn("Lin").type(KeyCode.DELETE).type(KeyCode.ENTER);

    assertThat(learners.current().orElseThrow().name()).isEqualTo("Lin");
    assertThat(Shown.words(view.node())).contains("Please type a name; any will do.");
  }

  @Test
  void a_name_that_cannot_be_kept_is_told(FxRobot robot) {
    learners.failWith(StoreException.Kind.READ_ONLY);
    robot.doubleClickOn("Lin").write("Mei").type(KeyCode.ENTER);

    assertThat(shown.get()).isEqualTo("Lin");
    assertThat(Shown.words(view.node())).contains("Everything kept until now is safe.");
  }

  @Test
  void everything_has_a_name(FxRobot robot) {
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
  }
}
