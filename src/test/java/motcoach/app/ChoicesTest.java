package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.progress.MemorySettings;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ChoicesTest {
  private final Locale before = Locale.getDefault();
  private final MemorySettings settings = new MemorySettings();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void until_somebody_chose_the_system_decides() {
    assertThat(Choices.read(settings, Locale.TRADITIONAL_CHINESE))
        .isEqualTo(new Choices(Language.ZH, Theme.Scheme.SYSTEM, 100, false, 0, Optional.empty()));
    assertThat(Choices.read(settings, Locale.FRENCH).language()).isEqualTo(Language.EN);
  }

  @Test
  void what_cannot_be_read_counts_as_never_chosen() {
    settings.put(Choices.LANGUAGE, "xx");
    settings.put(Choices.SCHEME, "pink");
    settings.put(Choices.TEXT, "999");
    settings.put(Choices.WINDOW, "wide");
    assertThat(Choices.read(settings, Locale.ENGLISH))
        .isEqualTo(new Choices(Language.EN, Theme.Scheme.SYSTEM, 100, false, 0, Optional.empty()));
  }

  @Test
  void each_choice_is_kept_as_it_is_made() {
    Words words = new Words(Language.EN);
    Theme theme = new Theme(() -> false);
    new ChoiceKeeper(settings, new CurrentThreadTasks()).follow(words, theme);

    words.use(Language.ZH);
    theme.schemeProperty().set(Theme.Scheme.DARK);
    theme.textPercentProperty().set(150);

    assertThat(Choices.read(settings, Locale.ENGLISH))
        .isEqualTo(new Choices(Language.ZH, Theme.Scheme.DARK, 150, false, 0, Optional.empty()));
    assertThat(Locale.getDefault()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void a_window_place_is_written_and_read_back() {
    WindowPlace place = new WindowPlace(-40, 12, 1280, 800, true);
    assertThat(WindowPlace.read(place.written())).contains(place);
    assertThat(WindowPlace.read("1,2 3x4")).contains(new WindowPlace(1, 2, 3, 4, false));
  }
}
