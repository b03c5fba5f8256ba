package motcoach.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.progress.Choice;
import motcoach.progress.StoreException;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
  @TempDir Path folder;
  private final SettingsTable table = new SettingsTable();
  private SettingsView view;
  private Stage stage;

  @Start
  void show(Stage stage) {
    this.stage = stage;
    table.backups.make();
    view =
        new SettingsView(
            table.model(),
            table.words,
            table.when(),
            (window, title, last, name) -> Optional.of(folder.resolve("mine.zip")));
    Shown.in(stage, view);
  }

  private List<String> words() {
    return Shown.words(view.node());
  }

  /** Scrolls there, as Tab would. */
  private void press(FxRobot robot, String wording) {
    Node node =
        view.node().lookupAll(".button").stream()
            .filter(each -> each instanceof Button button && wording.equals(button.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + wording + " among " + words()));
    robot.interact(node::requestFocus);
    robot.type(KeyCode.SPACE);
  }

  @Test
  void language_theme_and_text_size_change_at_once(FxRobot robot) {
    robot.interact(() -> table.words.use(Language.ZH));
    assertThat(words()).contains("语言与外观", "高对比度");
    robot.interact(() -> table.theme.schemeProperty().set(Theme.Scheme.CONTRAST));
    robot.interact(() -> table.theme.textPercentProperty().set(200));
    assertThat(table.theme.textPercentProperty().get()).isEqualTo(200);
  }

  @Test
  void by_keyboard_alone_the_high_contrast_is_chosen_in_both_languages(FxRobot robot) {
    for (String wording : List.of("High contrast", "浅色")) {
      Node node =
          view.node().lookupAll(".toggle-button").stream()
              .filter(each -> wording.equals(((javafx.scene.control.ToggleButton) each).getText()))
              .findFirst()
              .orElseThrow();
      robot.interact(node::requestFocus);
      robot.type(KeyCode.SPACE);
      robot.interact(() -> table.words.use(Language.ZH));
    }
    assertThat(table.theme.schemeProperty().get()).isEqualTo(Theme.Scheme.LIGHT);
  }

  @Test
  void tab_goes_through_everything_and_comes_round(FxRobot robot) {
    Node first = stage.getScene().getFocusOwner();
    int stops = 0;
    do {
      robot.type(KeyCode.TAB);
      stops++;
    } while (stage.getScene().getFocusOwner() != first && stops < 80);
    assertThat(stops).isBetween(22, 79);
  }

  @Test
  void a_bundle_is_saved_by_keyboard_after_it_was_shown(FxRobot robot) {
    press(robot, table.words.say("settings.bundle.look"));
    assertThat(words()).contains("Your name: Lin", table.words.say("settings.bundle.no-words"));
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    Node box =
        view.node().lookupAll(".check-box").stream()
            .filter(
                each ->
                    ((javafx.scene.control.CheckBox) each)
                        .getText()
                        .equals(table.words.say("settings.bundle.words")))
            .findFirst()
            .orElseThrow();
    robot.interact(box::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(words()).contains("Lines you typed, word for word: 52");
    press(robot, table.words.say("settings.bundle.save"));
    assertThat(table.bundle.agreed).hasSize(1);
    assertThat(table.bundle.agreed.get(0).words()).isTrue();
    robot.interact(() -> table.words.use(Language.ZH));
    assertThat(words()).contains("保存进度包", "编写台与报告的 PIN");
  }

  @Test
  void marks_while_typing_are_switched_off_with_a_key(FxRobot robot) {
    Node box =
        view.node().lookupAll(".check-box").stream()
            .filter(
                each ->
                    ((javafx.scene.control.CheckBox) each)
                        .getText()
                        .equals("Mark wording while I type"))
            .findFirst()
            .orElseThrow();
    robot.interact(box::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(Choice.LIVE_MARKS.in(table.settings)).isFalse();
  }

  @Test
  void a_new_name_is_kept_with_enter_and_shown_everywhere(FxRobot robot) {
    robot.doubleClickOn("Lin").write("Mei").type(KeyCode.ENTER);
    assertThat(table.learners.current().orElseThrow().name()).isEqualTo("Mei");
    assertThat(table.shown.get()).isEqualTo("Mei");
    assertThat(words()).contains("Kept.");
  }

  @Test
  void no_name_is_not_kept(FxRobot robot) {
    robot.doubleClickOn("Lin").type(KeyCode.DELETE).type(KeyCode.ENTER);
    assertThat(table.learners.current().orElseThrow().name()).isEqualTo("Lin");
    assertThat(words()).contains("Please type a name; any will do.");
  }

  @Test
  void a_name_that_cannot_be_kept_is_told(FxRobot robot) {
    table.learners.failWith(StoreException.Kind.READ_ONLY);
    robot.doubleClickOn("Lin").write("Mei").type(KeyCode.ENTER);
    assertThat(table.shown.get()).isEqualTo("Lin");
    assertThat(words()).contains("Everything kept until now is safe.");
  }

  @Test
  void a_pin_is_set_with_keys_alone(FxRobot robot) {
    press(robot, "Set a PIN");
    robot.write("135790").type(KeyCode.TAB).write("135790").type(KeyCode.ENTER);
    assertThat(words()).contains("Your PIN is set.", "Change PIN", "Remove PIN");
    assertThat(table.lock.isSet(table.lin.id())).isTrue();
  }

  @Test
  void restoring_shows_both_sides_and_the_first_key_changes_nothing(FxRobot robot) {
    press(robot, "Look and restore …");
    robot.interact(() -> {});
    assertThat(words()).contains("Go back to this backup?", "On this computer now");
    robot.type(KeyCode.SPACE);
    assertThat(table.backups.restored).isEmpty();
    press(robot, "Look and restore …");
    press(robot, "Restore this backup");
    assertThat(table.backups.restored).hasSize(1);
    assertThat(table.asked).containsExactly("begin");
  }

  @Test
  void erasing_asks_for_the_name_and_says_when_it_is_another(FxRobot robot) {
    press(robot, "Erase my data …");
    robot.interact(() -> {});
    robot.write("Lim").type(KeyCode.ENTER);
    assertThat(words()).contains("That is another name. Nothing was erased.");
    assertThat(table.learners.all()).hasSize(1);
    robot.type(KeyCode.BACK_SPACE).write("n").type(KeyCode.ENTER);
    assertThat(table.learners.all()).isEmpty();
  }

  @Test
  void my_data_is_saved_where_i_say(FxRobot robot) {
    press(robot, "Save my data …");
    assertThat(Files.exists(folder.resolve("mine.zip"))).isTrue();
    assertThat(words()).contains("Saved as " + folder.resolve("mine.zip"));
  }

  @Test
  void the_window_is_locked_and_people_switched_from_here(FxRobot robot) {
    press(robot, "Lock now");
    press(robot, "Switch or add a person");
    assertThat(table.asked).containsExactly("lock", "people");
  }

  @Test
  void everything_has_a_name(FxRobot robot) {
    press(robot, "Set a PIN");
    press(robot, "Look and restore …");
    press(robot, "Erase my data …");
    robot.interact(() -> {});
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
  }
}
