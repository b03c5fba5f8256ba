package motcoach.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.MemoryLearners;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** The theme asks the toolkit for fonts, so it has to run. */
@ExtendWith(ApplicationExtension.class)
class SettingsViewModelTest {
  private final MemoryLearners learners = new MemoryLearners();
  private final Learner lin =
      new Learner(new UUID(0, 1), "Lin", Language.ZH, Learner.Purpose.WRITE, Instant.EPOCH);

  @Test
  void only_the_name_of_the_learner_changes() {
    learners.add(lin);
    learners.makeCurrent(lin.id());
    SettingsViewModel model = model();
    assertThat(model.nameProperty().get()).isEqualTo("Lin");

    model.nameProperty().set(" Mei ");
    model.keepName();

    assertThat(learners.current())
        .contains(new Learner(lin.id(), "Mei", lin.language(), lin.purpose(), lin.since()));
    assertThat(model.nameStateProperty().get()).isEqualTo(new SettingsViewModel.NameState.Kept());
  }

  @Test
  void typing_on_takes_the_answer_away() {
    learners.add(lin);
    learners.makeCurrent(lin.id());
    SettingsViewModel model = model();
    model.keepName();
    model.nameProperty().set("Lina");

    assertThat(model.nameStateProperty().get())
        .isEqualTo(new SettingsViewModel.NameState.Unchanged());
  }

  private SettingsViewModel model() {
    return new SettingsViewModel(
        learners,
        new Words(Language.EN),
        new Theme(() -> false),
        new CurrentThreadTasks(),
        new SimpleStringProperty(),
        "/data");
  }
}
