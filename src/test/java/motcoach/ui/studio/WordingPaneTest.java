package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.studio.RuleEdits;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.EffectViewModel.Against;
import motcoach.ui.studio.WordingViewModel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WordingPaneTest {
  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private final EffectViewModel effect = new EffectViewModel(desk.rules, new CurrentThreadTasks());
  private final AtomicInteger forms = new AtomicInteger();
  private WordingPane pane;

  @Start
  void start(Stage stage) {
    pane =
        new WordingPane(
            words, desk.rules, effect, new CurrentThreadTasks(), forms::incrementAndGet);
    Shown.in(stage, pane);
  }

  @SuppressWarnings("unchecked")
  private ListView<Row> list() {
    return (ListView<Row>) pane.lookup(".studio-rules");
  }

  private Button button(String text) {
    return pane.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(each -> text.equals(each.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }

  /** Rows of a list are made while it is laid out, which only the thread of windows may do. */
  private List<String> shown(FxRobot robot) {
    List<String> shown = new ArrayList<>();
    robot.interact(() -> shown.addAll(Shown.words(pane)));
    return shown;
  }

  private void press(FxRobot robot, String text) {
    robot.interact(() -> button(text).requestFocus());
    robot.type(KeyCode.SPACE);
  }

  @Test
  void shipped_rules_are_found_by_words_tried_and_switched_off_by_keyboard(FxRobot robot) {
    robot.interact(() -> pane.lookup(".text-field").requestFocus());
    robot.write("en.refusal");
    assertThat(list().getItems()).isNotEmpty().noneMatch(Row::own);
    robot.interact(() -> list().requestFocus());
    robot.type(KeyCode.HOME);
    Row row = list().getSelectionModel().getSelectedItem();
    String hit = row.rule().hits().get(0);
    robot.interact(() -> pane.lookup(".text-area").requestFocus());
    robot.write(hit.replace("«", "").replace("»", ""));
    assertThat(shown(robot)).contains("It marks: " + hit);

    press(robot, "Switch off");

    assertThat(RuleEdits.isOff(desk.editing.draft(), Language.EN, row.rule().id())).isTrue();
    assertThat(shown(robot)).anyMatch(line -> line.contains("switched off"));
    press(robot, "Switch on");
    assertThat(desk.editing.draft().at(Spot.of("rules/en.json", "amend", 0))).isEmpty();
    robot.interact(desk.editing::undo);
    assertThat(RuleEdits.isOff(desk.editing.draft(), Language.EN, row.rule().id())).isTrue();
  }

  @Test
  void own_rules_come_first_and_one_whose_examples_fail_says_so_at_once(FxRobot robot) {
    robot.interact(() -> OwnRule.in(desk.editing));
    assertThat(list().getItems().get(0).rule().id()).isEqualTo(OwnRule.ID);
    robot.interact(() -> list().getSelectionModel().select(0));
    assertThat(shown(robot)).contains("own rule");

    robot.interact(() -> pane.lookup(".text-area").requestFocus());
    robot.write("The gate is shut.");
    assertThat(shown(robot)).contains("It leaves this line alone.");
    press(robot, "Must be found");

    assertThat(shown(robot)).anyMatch(line -> line.contains("left out until it is mended"));
    assertThat(list().getItems().get(0).findings())
        .anyMatch(finding -> finding.code().equals("MOT035"));
    assertThat(desk.editing.checkedProperty().get().findings())
        .anyMatch(found -> OwnRule.SPOT.holds(found.spot()) && found.error());
    press(robot, "Edit");
    assertThat(forms).hasValue(1);
    assertThat(desk.editing.selectionProperty().get()).isEqualTo(OwnRule.SPOT);
  }

  @Test
  void a_rule_in_the_shade_of_another_is_told(FxRobot robot) {
    robot.interact(
        () -> {
          OwnRule.in(desk.editing);
          Value.Obj weak =
              ((Value.Obj) desk.editing.draft().at(OwnRule.SPOT).orElseThrow())
                  .with("id", new Value.Str("en.refusal.weak"))
                  .with("weight", Value.Num.of(1))
                  .with("match", OwnRule.list("the gate"))
                  .with("hit", OwnRule.list("We zonk «the gate» now."))
                  .with("miss", OwnRule.list("Welcome."));
          desk.editing.change(
              desk.editing.draft().insert(Spot.of(OwnRule.FILE, "rules"), 1, weak),
              motcoach.studio.History.Doing.ADD,
              OwnRule.SPOT);
          list().getSelectionModel().select(1);
        });

    assertThat(list().getItems().get(1).findings())
        .anyMatch(finding -> finding.code().equals("MOT042"));
    assertThat(shown(robot)).anyMatch(line -> line.contains("rules always take its place"));
  }

  @Test
  void the_effect_names_lines_and_counts_right_and_wrong(FxRobot robot) {
    robot.interact(() -> OwnRule.in(desk.editing));
    press(robot, "Show the effect");

    assertThat(shown(robot))
        .anyMatch(line -> line.startsWith("2 lines are judged differently; 2 newly marked"))
        .anyMatch(line -> line.startsWith("\"We zonk the gate at noon.\": "));
    assertThat(effect.foundProperty().get().orElseThrow().rightBefore()).isEqualTo(2);
    assertThat(effect.foundProperty().get().orElseThrow().rightAfter()).isEqualTo(2);
    robot.interact(() -> effect.againstProperty().set(Against.SHIPPED));
    assertThat(effect.foundProperty().get()).isEmpty();
  }

  @Test
  void a_new_rule_is_added_and_looked_at(FxRobot robot) {
    press(robot, "New rule");

    assertThat(list().getItems().get(0).own()).isTrue();
    assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
    assertThat(desk.editing.selectionProperty().get()).isEqualTo(OwnRule.SPOT);
  }

  @Test
  void everything_has_a_name_in_both_languages(FxRobot robot) {
    robot.interact(() -> list().getSelectionModel().select(0));
    for (Language language : Language.values()) {
      robot.interact(
          () -> {
            words.use(language);
            assertThat(AccessibleNames.missingIn(pane)).as(language.id()).isEmpty();
          });
    }
  }
}
