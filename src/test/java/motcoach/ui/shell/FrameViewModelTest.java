package motcoach.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FrameViewModelTest {
  private static final Place DEBRIEF = new Place.Debrief(new UUID(0, 1));

  private final Theme theme = new Theme(() -> false);
  private final FrameViewModel model = new FrameViewModel(new Words(Language.EN), theme);

  @Test
  void it_knows_the_page_before_across_visits_of_one_kind() {
    assertThat(model.before()).isEmpty();
    model.go(DEBRIEF);
    model.go(handbook("a"));
    model.go(handbook("b"));
    assertThat(model.before()).contains(DEBRIEF);
    model.go(new Place.Home());
    assertThat(model.before()).contains(handbook("b"));
  }

  @Test
  void going_back_never_begins_a_talk_or_the_first_questions_again() {
    model.go(new Place.Begin("pack", "s", new Setup(Mode.TEST, Language.EN, 1)));
    model.go(handbook("a"));
    assertThat(model.before()).isEmpty();
    model.go(new Place.Start());
    model.go(handbook("a"));
    assertThat(model.before()).isEmpty();
  }

  @Test
  void text_grows_in_steps_as_far_as_can_be_chosen() {
    model.resizeText(1);
    assertThat(theme.textPercentProperty().get()).isEqualTo(125);
    model.resizeText(9);
    assertThat(theme.textPercentProperty().get()).isEqualTo(200);
    model.resizeText(-9);
    assertThat(theme.textPercentProperty().get()).isEqualTo(100);
  }

  private static Place handbook(String concept) {
    return new Place.Handbook(Optional.of(concept));
  }
}
