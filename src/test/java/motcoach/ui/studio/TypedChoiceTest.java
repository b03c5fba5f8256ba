package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.form.FormPane;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever types the beginning of a word in a box of a form has chosen it. */
@ExtendWith(ApplicationExtension.class)
class TypedChoiceTest {
  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private FormPane form;

  @Start
  void start(Stage stage) {
    desk.look("beats", 5);
    form = new FormPane(words, desk.editing);
    Scene scene = new Scene(form, 900, 700);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private List<PrefixSelectionComboBox<?>> boxes() {
    return form.lookupAll(".combo-box").stream()
        .filter(PrefixSelectionComboBox.class::isInstance)
        .<PrefixSelectionComboBox<?>>map(box -> (PrefixSelectionComboBox<?>) box)
        .toList();
  }

  private void type(FxRobot robot, PrefixSelectionComboBox<?> box, String letters) {
    robot.interact(box::requestFocus);
    for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
      robot.type(KeyCode.getKeyCode(String.valueOf(letter)));
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void a_topic_is_chosen_by_the_beginning_of_its_name_before_the_list_was_opened(FxRobot robot) {
    Spot topic = Spot.of(LateOrder.FILE, "beats", 5, "options", 0, "topics", 0);
    Value before = desk.editing.draft().at(topic).orElseThrow();
    PrefixSelectionComboBox<?> box =
        boxes().stream()
            .filter(each -> ((Value.Str) before).value().equals(each.getValue()))
            .findFirst()
            .orElseThrow();
    type(robot, box, "the");
    assertThat(desk.editing.draft().at(topic)).contains(new Value.Str("party"));
  }

  @Test
  void a_word_is_chosen_by_its_beginning(FxRobot robot) {
    robot.interact(() -> desk.look());
    WaitForAsyncUtils.waitForFxEvents();
    PrefixSelectionComboBox<?> box =
        boxes().stream().filter(each -> each.getItems().size() > 1).findFirst().orElseThrow();
    Object last = box.getItems().get(box.getItems().size() - 1);
    assertThat(box.getValue()).isNotEqualTo(last);
    type(robot, box, shown(box, last).substring(0, 1));
    assertThat(box.getValue()).isEqualTo(last);
  }

  @SuppressWarnings("unchecked")
  private static String shown(PrefixSelectionComboBox<?> box, Object item) {
    return ((PrefixSelectionComboBox<Object>) box).getConverter().toString(item);
  }

  @Test
  void all_boxes_of_a_form_can_be_typed_into_and_still_open_by_keyboard(FxRobot robot) {
    assertThat(form.lookupAll(".combo-box")).hasSameSizeAs(boxes()).isNotEmpty();
    PrefixSelectionComboBox<?> box = boxes().get(0);
    robot.interact(box::requestFocus);
    robot.type(KeyCode.F4);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(box.isShowing()).isTrue();
    robot.type(KeyCode.ESCAPE);
  }
}
