package motcoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import motcoach.app.Content;
import motcoach.method.Language;
import motcoach.progress.Advice;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.mastery.Adviser;
import motcoach.progress.mastery.Thresholds;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.store.FullJournal;
import motcoach.store.Store;
import motcoach.ui.briefing.BriefingReader;
import motcoach.ui.briefing.BriefingViewModel;
import motcoach.ui.home.HomeReader;
import motcoach.ui.home.HomeViewModel;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.library.LibraryReader;
import motcoach.ui.library.LibraryViewModel;

/** How long home, library, briefing and the start of a talk take with 200,000 stored turns. */
final class HomeSpeed {
  private static final int TURNS = 200_000;

  private final Store store;
  private final Content content;
  private final Clock clock = Clock.systemDefaultZone();
  private final Advice advice;

  private HomeSpeed(Store store, Content content) {
    this.store = store;
    this.content = content;
    DrillDesk desk =
        new DrillDesk(content.drills(), store.drillBook(), attempt -> Optional.empty());
    this.advice =
        new Adviser(
            store.records(),
            content.library(),
            learner -> desk.dueToday(learner, ZonedDateTime.now(clock)),
            clock,
            Thresholds.STANDARD);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("coach-home");
    Learner learner =
        new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
    Content content = Content.read(Optional.empty());
    long begin = System.nanoTime();
    try (Store filled =
        FullJournal.open(folder, learner, content.library().entries(), TURNS, Instant.now())) {
      System.out.printf(
          "%d turns stored in %.0f s, %.0f MiB%n",
          TURNS, (System.nanoTime() - begin) / 1e9, size(filled) / 1048576.0);
    }
    // Opened anew, so that the first reading is as cold as after a start of the program.
    try (Store store = Store.open(folder)) {
      HomeSpeed speed = new HomeSpeed(store, content);
      report("home", 200, speed::home);
      report("library", 200, speed::library);
      report("briefing", 200, speed::briefing);
      report("scenario start", 300, () -> speed.start(learner));
    } finally {
      Timing.delete(folder);
    }
  }

  private void home() {
    HomeReader reader =
        new HomeReader(
            store.learners(),
            store.journal(),
            store.diary(),
            store.settings(),
            content.library(),
            advice,
            content::flaws,
            clock);
    HomeViewModel model =
        new HomeViewModel(
            reader, store.settings(), store.notes(), new CurrentThreadTasks(), went -> {}, clock);
    model.load();
    model.failureProperty().get().ifPresent(HomeSpeed::fail);
  }

  private void library() {
    LibraryViewModel model =
        new LibraryViewModel(
            new LibraryReader(
                store.learners(), store.diary(), content.library(), advice, store.settings()),
            new CurrentThreadTasks(),
            went -> {});
    model.load();
    model.failureProperty().get().ifPresent(HomeSpeed::fail);
  }

  private void briefing() {
    new BriefingViewModel(
        content.library().entries().get(0),
        Language.EN,
        new BriefingViewModel.Ports(
            new BriefingReader(store.learners(), store.diary(), store.settings()),
            () -> 1,
            content.plays(),
            ready -> {}),
        new CurrentThreadTasks(),
        went -> {});
  }

  /** From pressing the button to the customer's first line. */
  private void start(Learner learner) {
    List<Library.Entry> entries = content.library().entries();
    Library.Entry entry = entries.get((int) (System.nanoTime() % entries.size()));
    Rehearsal rehearsal =
        new Rehearsals(store.journal(), content.library(), content.plays(), clock, UUID::randomUUID)
            .begin(learner, entry, new Setup(Mode.GUIDED, Language.EN, 1));
    if (rehearsal.play().transcript().isEmpty()) {
      throw new IllegalStateException("Nobody spoke");
    }
  }

  private static void fail(Exception why) {
    throw new IllegalStateException(why);
  }

  private static void report(String what, int budget, Runnable work) {
    Timing.report(what, " (budget " + budget + " ms)", work);
  }

  private static long size(Store store) throws IOException {
    try (Stream<Path> files = Files.list(store.path())) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
