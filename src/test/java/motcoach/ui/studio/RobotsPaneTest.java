package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
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
class RobotsPaneTest {
  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private RobotsPane pane;

  @Start
  void start(Stage stage) {
    RobotsViewModel model = new RobotsViewModel(desk.tryout, new CurrentThreadTasks());
    pane = new RobotsPane(words, desk.tryout, model);
    Shown.in(stage, pane);
  }

  @Test
  void they_answer_what_an_author_asks_and_lead_to_what_nobody_reached(FxRobot robot) {
    robot.clickOn("Let robots play");

    assertThat(Shown.words(pane))
        .anyMatch(
            line -> line.matches("The best way found brings \\d+ of 100; 88 is the pass mark."))
        .anyMatch(line -> line.startsWith("On the table before four: "))
        .contains("What did nobody reach?", "Total");
    Hyperlink missed =
        pane.lookupAll(".hyperlink").stream()
            .map(Hyperlink.class::cast)
            .filter(link -> link.getText().equals("Beat \"Yes?\""))
            .findFirst()
            .orElseThrow();
    robot.interact(missed::fire);
    assertThat(desk.editing.selectionProperty().get())
        .isEqualTo(Spot.of(LateOrder.FILE, "beats", 9));

    robot.interact(() -> desk.write(new Value.Num("70"), "pass-mark"));
    assertThat(Shown.words(pane)).contains("The scenario has changed since the robots played.");
    for (Language language : Language.values()) {
      robot.interact(() -> words.use(language));
      assertThat(AccessibleNames.missingIn(pane)).as(language.id()).isEmpty();
    }
  }
}
