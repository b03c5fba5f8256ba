package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BenchPaneTest {
  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private final BenchViewModel model = new BenchViewModel(desk.tryout, new CurrentThreadTasks());
  private BenchPane pane;

  @Start
  void start(Stage stage) {
    pane = new BenchPane(words, model, desk.rules);
    Shown.in(stage, pane);
  }

  private Button button(String name) {
    return pane.lookupAll(".button").stream()
        .filter(node -> name.equals(node.getAccessibleText()))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_typed_line_shows_what_is_heard_and_met(FxRobot robot) {
    assertThat(Shown.words(pane)).anyMatch(line -> line.startsWith("Write a line"));
    robot.clickOn(".text-area").write("I'm sorry. When do you need it?");

    assertThat(Shown.words(pane))
        .contains("Topics, the nearest first")
        .anyMatch(line -> line.startsWith("When she needs it: "))
        .anyMatch(line -> line.startsWith("Apologise in the first person: "))
        .anyMatch(line -> line.startsWith("Wording: "));
  }

  @Test
  void one_click_makes_it_an_example_and_says_no_more(FxRobot robot) {
    robot.clickOn(".text-area").write("My sister keeps a zebra in the garden.");
    robot.interact(() -> button("Make the line an example of: When she needs it").fire());

    assertThat(desk.editing.draft().at(Spot.of(LateOrder.FILE, "topics", 1, "examples", "en", 4)))
        .contains(new Value.Str("My sister keeps a zebra in the garden."));
    assertThat(button("Make the line an example of: When she needs it").isDisabled()).isTrue();
  }

  @Test
  void any_other_is_chosen_by_keyboard_and_learns_a_phrase(FxRobot robot) {
    robot.clickOn(".text-area").write("a wafer");
    robot.interact(() -> pane.lookup(".combo-box").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    robot.interact(
        () -> ((ComboBox<?>) pane.lookup(".combo-box")).getSelectionModel().selectLast());
    robot.interact(
        () ->
            pane.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> "Phrase".equals(each.getText()))
                .findFirst()
                .orElseThrow()
                .fire());

    assertThat(desk.editing.draft().at(Spot.of(LateOrder.FILE, "elements", 3, "phrases", "en", 1)))
        .contains(new Value.Str("a wafer"));
  }

  @Test
  void a_shipped_rule_that_fires_can_be_taught_an_exception(FxRobot robot) {
    robot.clickOn(".text-area").write("Sorry, you can't have that zebra cake.");
    String rule =
        Shown.words(pane).stream()
            .filter(line -> line.startsWith("Shipped rule en.refusal."))
            .findFirst()
            .orElseThrow()
            .substring("Shipped rule ".length());
    robot.interact(() -> button("From now on leave such words alone: " + rule).fire());

    assertThat(desk.editing.draft().at(Spot.of("rules/en.json", "amend", 0, "unless", 0)))
        .contains(new Value.Str("you can't have that zebra cake"));
    assertThat(desk.editing.draft().at(Spot.of("rules/en.json", "amend", 0, "miss", 0)))
        .contains(new Value.Str("Sorry, you can't have that zebra cake."));
    assertThat(desk.rules.ruledProperty().get().orElseThrow().findings()).isEmpty();
    assertThat(desk.editing.checkedProperty().get().errors()).isZero();
  }

  @Test
  void an_own_rule_is_told_apart_and_learns_what_must_be_found(FxRobot robot) {
    robot.interact(() -> OwnRule.in(desk.editing));
    robot.clickOn(".text-area").write("We zonk the gate at noon.");
    assertThat(Shown.words(pane)).contains("Own rule " + OwnRule.ID);

    robot.interact(
        () -> button("Make the line an example that must be found: " + OwnRule.ID).fire());

    assertThat(desk.editing.draft().at(OwnRule.SPOT.then("hit").then(1)))
        .contains(new Value.Str("We «zonk the gate» at noon."));
    assertThat(desk.editing.checkedProperty().get().errors()).isZero();
  }

  @Test
  void everything_has_a_name_in_both_languages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(
          () -> {
            words.use(language);
            model.lineProperty().set(language == Language.EN ? "When do you need it?" : "您几点要用？");
          });
      assertThat(AccessibleNames.missingIn(pane)).as(language.id()).isEmpty();
    }
  }
}
