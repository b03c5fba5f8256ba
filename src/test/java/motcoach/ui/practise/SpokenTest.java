package motcoach.ui.practise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SpokenTest {
  private static final String LONG = "I will call you back before three o'clock. ".repeat(40);

  private final VBox talk = new VBox();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(talk, 500, 400));
    stage.show();
  }

  private Region bubble(String words, boolean right) {
    VBox bubble = new VBox(new TextFlow(new Text(words)));
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          talk.getChildren().add(new Spoken(bubble, right));
          talk.getScene().getRoot().layout();
        });
    return bubble;
  }

  @Test
  void a_bubble_is_as_high_as_its_words_at_once() {
    Region bubble = bubble("Yes.", false);
    double oneLine = bubble.getChildrenUnmodifiable().get(0).prefHeight(-1);
    // Heights are rounded up to whole pixels.
    assertThat(bubble.getHeight()).isCloseTo(oneLine, within(1.0));
    assertThat(bubble.getParent().getLayoutBounds().getHeight()).isEqualTo(bubble.getHeight());
  }

  @Test
  void many_words_wrap_and_leave_the_other_side_free() {
    Region bubble = bubble(LONG, false);
    assertThat(bubble.getWidth()).isLessThan(0.9 * talk.getWidth());
    assertThat(bubble.getHeight()).isGreaterThan(2 * bubble("Yes.", false).getHeight());
    assertThat(bubble.getHeight()).isEqualTo(bubble.prefHeight(bubble.getWidth()));
  }

  @Test
  void own_words_stand_at_the_right() {
    assertThat(bubble("Yes.", false).getLayoutX()).isZero();
    Region mine = bubble("Yes.", true);
    assertThat(mine.getLayoutX() + mine.getWidth()).isEqualTo(talk.getWidth());
  }
}
