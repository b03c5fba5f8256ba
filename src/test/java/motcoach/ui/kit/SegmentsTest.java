package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.SegmentedButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SegmentsTest {
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("one");
  private SegmentedButton segments;

  @Start
  void show(Stage stage) {
    segments = Segments.of(chosen, List.of("one", "two"), SimpleStringProperty::new);
    Shown.in(stage, new VBox(segments));
  }

  @Test
  void pressing_chooses(FxRobot robot) {
    robot.clickOn("two");
    assertThat(chosen.get()).isEqualTo("two");
  }

  @Test
  void pressing_the_chosen_one_leaves_it_chosen(FxRobot robot) {
    robot.clickOn("one");
    assertThat(chosen.get()).isEqualTo("one");
    assertThat(segments.getButtons().get(0).isSelected()).isTrue();
  }

  @Test
  void the_keyboard_chooses(FxRobot robot) {
    robot.interact(() -> segments.getButtons().get(1).requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(chosen.get()).isEqualTo("two");
  }

  @Test
  void a_choice_made_elsewhere_shows(FxRobot robot) {
    robot.interact(() -> chosen.set("two"));
    assertThat(segments.getButtons().get(1).isSelected()).isTrue();
  }
}
