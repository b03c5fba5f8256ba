package motcoach.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.pack.PackShelf;
import motcoach.pack.ShippedPacks;
import motcoach.progress.Advice;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Sketch;
import motcoach.progress.Talk;
import motcoach.progress.mastery.Adviser;
import motcoach.progress.mastery.Masteries;
import motcoach.progress.mastery.Samples;
import motcoach.progress.mastery.Thresholds;
import motcoach.progress.trend.Courses;
import motcoach.progress.trend.PracticeTime;
import motcoach.progress.trend.Tries;
import motcoach.scenario.Mode;
import motcoach.store.ManyTalks;
import motcoach.store.Store;

/**
 * How long it takes to read and work out the progress of somebody with 200,000 stored turns, and
 * what home asks for: the first time after the start, and once warm.
 */
final class StoredProgress {
  private static final int TALKS = 5000;
  private static final int TURNS = 40;
  private static final int TIMES = 15;
  private static final Instant NOW = Instant.parse("2026-11-23T13:40:00Z");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private StoredProgress() {}

  private interface Work {
    void run();
  }

  /**
   * @param arguments a folder in which the talks are kept for the next time; none: a passing one
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      measure(Path.of(arguments[0]));
      return;
    }
    Path folder = Files.createTempDirectory("stored-progress");
    try {
      measure(folder);
    } finally {
      delete(folder);
    }
  }

  private static void measure(Path folder) {
    Library library = library();
    Learner learner =
        new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, NOW);
    try (Store store = Store.open(folder)) {
      if (store.learners().all().isEmpty()) {
        store.learners().add(learner);
        new ManyTalks(store).keep(talks(learner, library), TURNS);
      }
    }
    // Opened again, so that the first reading is that of a fresh start.
    try (Store store = Store.open(folder)) {
      System.out.printf("%d talks of %d turns each%n", TALKS, TURNS);
      Advice advice =
          new Adviser(
              store.records(),
              library,
              who -> 0,
              Clock.fixed(NOW, ZoneOffset.UTC),
              Thresholds.STANDARD);
      time(
          "home: what to do",
          () -> {
            advice.counsel(learner.id());
          });
      time("home: last talks", () -> store.journal().attempts(learner.id(), 40));
      time("progress", () -> progress(store, library, learner.id()));
      time("  reading alone", () -> store.records().talks(learner.id()));
    }
  }

  private static void progress(Store store, Library library, UUID learner) {
    List<Talk> talks = store.records().talks(learner);
    Samples samples = Samples.of(talks, library.entries());
    new Masteries(Thresholds.STANDARD).of(samples, Map.of(), NOW);
    Courses.of(talks);
    Tries.of(talks);
    PracticeTime.of(talks, NOW.atZone(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC, 8);
  }

  /** Wall time, and beside it the time on the processor: the rest was others'. */
  private static void time(String what, Work work) {
    double[] first = once(work);
    double[][] more = new double[TIMES][];
    Arrays.setAll(more, run -> once(work));
    Arrays.sort(more, Comparator.comparingDouble(times -> times[0]));
    System.out.printf(
        "%-18s first %5.0f ms (processor %4.0f), then median %5.0f ms (%4.0f), worst %5.0f ms%n",
        what, first[0], first[1], more[TIMES / 2][0], more[TIMES / 2][1], more[TIMES - 1][0]);
  }

  private static double[] once(Work work) {
    long start = System.nanoTime();
    long busy = THREADS.getCurrentThreadCpuTime();
    work.run();
    return new double[] {
      (System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - busy) / 1e6
    };
  }

  private static Library library() {
    List<Library.Entry> entries = new ArrayList<>();
    new PackShelf(new ShippedPacks(), Optional.empty())
        .packs()
        .forEach(
            pack ->
                pack.scenarios()
                    .forEach(
                        scenario ->
                            entries.add(
                                new Library.Entry(
                                    pack.id(),
                                    pack.version(),
                                    pack.hash(),
                                    pack.title(),
                                    scenario))));
    return () -> entries;
  }

  /** Three talks a day, slowly getting better, every tenth said again. */
  private static List<Sketch.Drawn> talks(Learner learner, Library library) {
    Sketch sketch = new Sketch(learner.id(), Language.EN, 1);
    List<Sketch.Drawn> talks = new ArrayList<>();
    for (int n = 0; n < TALKS; n++) {
      Optional<UUID> origin =
          n % 10 == 9 ? Optional.of(talks.get(n - 1).attempt().id()) : Optional.empty();
      Library.Entry entry = library.entries().get(n % library.entries().size());
      Instant end = NOW.minus(Duration.ofHours(8L * (TALKS - n)));
      double skill = 0.4 + 0.4 * n / TALKS;
      talks.add(sketch.talk(entry, Mode.PRACTICE, end, skill, origin));
    }
    return talks;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
