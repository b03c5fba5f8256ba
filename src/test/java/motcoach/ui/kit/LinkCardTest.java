package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LinkCardTest {
  private final AtomicInteger opened = new AtomicInteger();
  private LinkCard card;

  @Start
  void show(Stage stage) {
    card =
        new LinkCard(
            new SimpleStringProperty("Open it"), opened::incrementAndGet, new Label("inside"));
    Shown.in(stage, new VBox(card));
  }

  @Test
  void click_enter_space_and_a_screen_reader_open_it(FxRobot robot) {
    robot.clickOn("inside");
    robot.type(KeyCode.ENTER, KeyCode.SPACE);
    robot.interact(() -> card.executeAccessibleAction(AccessibleAction.FIRE));

    assertThat(opened).hasValue(4);
  }

  @Test
  void it_is_a_button_with_a_name() {
    assertThat(card.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
    assertThat(card.getAccessibleText()).isEqualTo("Open it");
  }
}
