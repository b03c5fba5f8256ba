package motcoach.ui.areas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AreaViewTest {
  private final AreaTable table = new AreaTable();
  private AreaView view;
  private Stage stage;

  @Start
  void show(Stage stage) {
    this.stage = stage;
    view = new AreaView(table.words, table.words.text("frame.reports"), table.model());
    Shown.in(stage, view);
  }

  @Test
  void typed_at_once_and_entered_it_leads_on(FxRobot robot) {
    robot.write("222222").type(KeyCode.ENTER);
    assertThat(Shown.words(view.node())).contains(table.words.say("lock.wrong", 4));
    robot.write(AreaTable.PIN).type(KeyCode.ENTER);
    assertThat(table.went).containsExactly("in");
  }

  @Test
  void everything_has_a_name_in_both_languages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> table.words.use(language));
      assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
      assertThat(Shown.words(view.node())).contains(table.words.say("area.title"));
    }
  }

  @Test
  void the_question_is_asked_once(FxRobot robot) {
    table.code.lock().remove(motcoach.progress.AreaCode.WORKSTATION);
    table.settings.kept.clear();
    AreaOffer[] offer = new AreaOffer[1];
    robot.interact(
        () -> {
          offer[0] =
              new AreaOffer(
                  table.words, table.code, new CurrentThreadTasks(), () -> table.went.add("set"));
          Shown.in(stage, new VBox(offer[0]));
        });
    Button notNow =
        offer[0].lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> button.getText().equals(table.words.say("area.offer.not-now")))
            .findFirst()
            .orElseThrow();
    robot.interact(notNow::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(offer[0].getChildren()).isEmpty();
    assertThat(table.code.asked()).isTrue();
    robot.interact(
        () -> {
          offer[0] = new AreaOffer(table.words, table.code, new CurrentThreadTasks(), () -> {});
        });
    assertThat(offer[0].getChildren()).isEmpty();
  }
}
