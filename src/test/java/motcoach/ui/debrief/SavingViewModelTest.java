package motcoach.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.MemorySettings;
import motcoach.progress.Rehearsal;
import motcoach.progress.StoreException;
import motcoach.progress.review.Review;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.story.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingViewModelTest {
  @TempDir Path folder;

  private final Desk desk = new Desk();
  private final MemorySettings settings = new MemorySettings();
  private final UUID attempt = attempt();

  private UUID attempt() {
    Rehearsal rehearsal = desk.begin(Mode.PRACTICE, Language.EN);
    rehearsal.take(new Input.Said("hello"));
    return rehearsal.attempt().id();
  }

  private SavingViewModel model(Printing printing) {
    return new SavingViewModel(desk.reviews, printing, settings, new CurrentThreadTasks());
  }

  private static void print(Review review, Language language, Path file) {
    try {
      Files.writeString(file, language.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_folder_is_remembered_until_it_is_gone() throws IOException {
    SavingViewModel model = model(SavingViewModelTest::print);
    model.open();
    assertThat(model.folderProperty().get()).isEmpty();
    Path place = Files.createDirectory(folder.resolve("mine"));
    model.save(attempt, Language.ZH, place.resolve("a.pdf"));
    assertThat(model.stateProperty().get())
        .isEqualTo(new SavingViewModel.Saved(place.resolve("a.pdf")));
    assertThat(place.resolve("a.pdf")).hasContent("zh");

    SavingViewModel later = model(SavingViewModelTest::print);
    later.open();
    assertThat(later.folderProperty().get()).contains(place);

    Files.delete(place.resolve("a.pdf"));
    Files.delete(place);
    SavingViewModel afterwards = model(SavingViewModelTest::print);
    afterwards.open();
    assertThat(afterwards.folderProperty().get()).isEmpty();
  }

  @Test
  void a_name_without_its_ending_never_replaces_a_file_nobody_was_asked_about() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "old");
    SavingViewModel model = model(SavingViewModelTest::print);
    model.save(attempt, Language.EN, folder.resolve("a"));
    assertThat(folder.resolve("a.pdf")).hasContent("old");
    assertThat(folder.resolve("a-2.pdf")).hasContent("en");
  }

  @Test
  void what_failed_is_told_with_its_kind_and_the_folder_not_remembered() {
    SavingViewModel model =
        model(
            (review, language, file) -> {
              throw new StoreException(StoreException.Kind.READ_ONLY, file.toString(), null);
            });
    Path file = folder.resolve("a.pdf");
    model.save(attempt, Language.EN, file);
    assertThat(model.stateProperty().get())
        .isEqualTo(new SavingViewModel.NotSaved(StoreException.Kind.READ_ONLY, file.toString()));
    assertThat(settings.get("pdf-folder")).isEqualTo(Optional.empty());
  }

  @Test
  void a_talk_that_is_gone_is_not_called_saved() {
    SavingViewModel model = model(SavingViewModelTest::print);
    model.save(new UUID(9, 9), Language.EN, folder.resolve("a.pdf"));
    assertThat(model.stateProperty().get()).isInstanceOf(SavingViewModel.NotSaved.class);
    assertThat(folder.resolve("a.pdf")).doesNotExist();
  }

  @Test
  void a_file_name_is_one_every_system_takes() {
    assertThat(SavingViewModel.fileName("Debrief Where is \"it\"?/\\\u0000*", "2026-11-23"))
        .isEqualTo("Debrief Where is it 2026-11-23.pdf");
    assertThat(SavingViewModel.fileName("\ud83d\ude00".repeat(400), "2026-11-23"))
        .isEqualTo("\ud83d\ude00".repeat(60) + " 2026-11-23.pdf");
  }
}
