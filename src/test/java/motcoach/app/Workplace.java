package motcoach.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import motcoach.progress.Advice;
import motcoach.progress.Library;
import motcoach.progress.MemoryContests;
import motcoach.progress.MemoryDiary;
import motcoach.progress.MemoryExamples;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryNotes;
import motcoach.progress.MemoryPreferences;
import motcoach.progress.MemoryRecords;
import motcoach.progress.MemorySettings;
import motcoach.progress.PersonalSettings;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.drill.MemoryBook;
import motcoach.scenario.Plays;
import motcoach.ui.debrief.Printing;
import motcoach.ui.home.Flaw;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Voice;
import motcoach.ui.story.ParcelStory;
import motcoach.ui.story.ScriptedPlay;
import motcoach.ui.studio.Trainees;

/** What a window stands on, all of it in memory. */
public final class Workplace {
  public final MemoryLearners learners = new MemoryLearners();
  public final MemoryJournal journal = new MemoryJournal();
  public final MemoryNotes notes = new MemoryNotes();
  public final MemoryDiary diary = new MemoryDiary(journal, notes);
  public final MemoryExamples examples = new MemoryExamples();
  public final MemoryPreferences preferences = new MemoryPreferences();
  public final PersonalSettings settings =
      new PersonalSettings(new MemorySettings(), preferences, learners);
  public final MemoryCustody custody;
  public final MemoryReporting reporting = new MemoryReporting();
  public FilePlace files = (owner, title, folder, name) -> Optional.empty();
  public Trainees trainees = (pack, scenario) -> List.of();
  private final MemoryBook book = new MemoryBook();
  private final Clock clock;

  /** Where the studio writes. */
  private final Path written;

  public Workplace(Clock clock) {
    this.clock = clock;
    this.written = temporary();
    this.custody = new MemoryCustody(learners, preferences, clock);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("workplace");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** With the parcel story alone, no advice, and nothing that is printed. */
  Ports withParcel(Content content) {
    return ports(
        content,
        ParcelStory.library(),
        ScriptedPlay::begin,
        Advice.NONE,
        List::of,
        (review, language, file) -> {},
        Path.of("/data"));
  }

  /**
   * @param data the folder that is spoken of; packs are written elsewhere
   */
  public Ports ports(
      Content content,
      Library library,
      Plays plays,
      Advice advice,
      Supplier<List<Flaw>> flaws,
      Printing printing,
      Path data) {
    return new Ports(
        learners,
        journal,
        new MemoryRecords(journal),
        settings,
        notes,
        diary,
        advice,
        new MemoryContests(),
        library,
        content.drills(),
        new DrillDesk(
            content.drills(),
            book,
            attempt -> journal.attempt(attempt).flatMap(library::scenarioOf)),
        book,
        () -> content.marker().orElseThrow(),
        content::handbook,
        examples,
        plays,
        content.reading(),
        flaws,
        printing,
        files,
        data,
        clock,
        UUID::randomUUID,
        () -> 1,
        Voice.NONE,
        () -> {},
        custody.custody(),
        new PackWorkshop(written, () -> {}, new AtomicLong(0x3fa2c0)::incrementAndGet),
        content.engines(),
        new PackWordings(written),
        Prints::rolePlay,
        (pack, scenario) -> trainees.talks(pack, scenario),
        reporting.reporting(learners, library, content.drills(), content::handbook, clock));
  }
}
