package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LayoutTest {

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @Test
  void words_beside_a_drawing_go_when_the_bar_is_narrow_for_their_size() {
    Label briefing = new Label("Briefing");
    briefing.setFont(Font.font(14));
    HBox bar = new HBox(briefing);
    Layout.wordsFrom(30, bar, briefing);

    bar.resize(30 * 14, 40);
    assertThat(briefing.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);

    briefing.setFont(Font.font(28));
    assertThat(briefing.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    assertThat(briefing.getText()).isEqualTo("Briefing");
  }
}
