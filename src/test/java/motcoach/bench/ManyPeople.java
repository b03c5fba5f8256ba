package motcoach.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.pack.PackShelf;
import motcoach.pack.ShippedPacks;
import motcoach.pack.bundle.BundleFile;
import motcoach.pack.bundle.BundleReader;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Sketch;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Consent;
import motcoach.scenario.Mode;
import motcoach.store.ManyTalks;
import motcoach.store.Store;

/** How long it takes to read a thousand people's talks, from here and from bundles. */
final class ManyPeople {
  private static final int TALKS = 200;
  private static final int READINGS = 6;
  private static final Instant NOW = Instant.parse("2026-11-23T13:40:00Z");

  private ManyPeople() {}

  /**
   * @param arguments how many people, half of them brought here; a folder in which they are kept
   *     for the next time, or none for a passing one
   */
  public static void main(String[] arguments) throws IOException {
    int people = Integer.parseInt(arguments[0]);
    if (arguments.length > 1) {
      measure(people, Path.of(arguments[1]));
      return;
    }
    Path folder = Files.createTempDirectory("many-people");
    try {
      measure(people, folder);
    } finally {
      delete(folder);
    }
  }

  private static void measure(int people, Path folder) throws IOException {
    try (Store here = Store.open(folder.resolve("here"))) {
      if (here.learners().all().isEmpty()) {
        fill(people, folder, here);
      }
      for (int n = 0; n < READINGS; n++) {
        read(here);
      }
      long start = System.nanoTime();
      System.out.printf(
          "chain of %d rows looked at in %d ms%n",
          here.witness().state().count(), (System.nanoTime() - start) / 1_000_000);
    }
  }

  private static void fill(int people, Path folder, Store here) throws IOException {
    try (Store there = Store.open(folder.resolve("there"))) {
      List<Library.Entry> entries = entries();
      List<Learner> travellers = new ArrayList<>();
      for (int n = 0; n < people; n++) {
        Learner who =
            new Learner(new UUID(7, n), "Person " + n, Language.EN, Learner.Purpose.PRACTISE, NOW);
        Store store = n % 2 == 0 ? here : there;
        store.learners().add(who);
        new ManyTalks(store).keep(talks(who.id(), entries, n), 0);
        if (n % 2 == 1) {
          travellers.add(who);
        }
      }
      carry(there, here, travellers);
    }
  }

  private static void carry(Store from, Store to, List<Learner> people) throws IOException {
    long out = 0;
    long in = 0;
    long bytes = 0;
    for (Learner who : people) {
      Bundle bundle = from.bundles().preview(who.id(), Consent.FIGURES, new UUID(8, bytes), NOW);
      long start = System.nanoTime();
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      BundleFile.write(bundle, from.bundles()::sign, file);
      long written = System.nanoTime();
      BundleReader.Reading reading = new BundleReader().read(file.toByteArray(), "bundle");
      to.bundles().take(reading.bundle().orElseThrow(), reading.content(), NOW);
      out += written - start;
      in += System.nanoTime() - written;
      bytes += file.size();
    }
    System.out.printf(
        "%d bundles of %d talks: %.1f KiB and %.1f ms to write, %.1f ms to take in, each%n",
        people.size(),
        TALKS,
        bytes / 1024.0 / people.size(),
        out / 1e6 / people.size(),
        in / 1e6 / people.size());
  }

  private static void read(Store store) {
    AtomicLong marks = new AtomicLong();
    AtomicLong talks = new AtomicLong();
    long start = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int people = store.accounts().people().size();
    store
        .accounts()
        .each(
            Instant.MIN,
            Instant.MAX,
            account -> {
              talks.incrementAndGet();
              account.figures().ifPresent(figures -> marks.addAndGet(figures.marks().size()));
            });
    System.out.printf(
        "%d people, %d talks, %d marks read in %d ms (processor %d)%n",
        people,
        talks.get(),
        marks.get(),
        (System.nanoTime() - start) / 1_000_000,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1_000_000);
  }

  private static List<Sketch.Drawn> talks(UUID who, List<Library.Entry> entries, int seed) {
    Sketch sketch = new Sketch(who, Language.EN, seed);
    List<Sketch.Drawn> talks = new ArrayList<>();
    for (int n = 0; n < TALKS; n++) {
      talks.add(
          sketch.talk(
              entries.get(n % entries.size()),
              Mode.PRACTICE,
              NOW.minus(Duration.ofHours(7L * (TALKS - n))),
              0.3 + 0.5 * n / TALKS,
              Optional.empty()));
    }
    return talks;
  }

  private static List<Library.Entry> entries() {
    return new PackShelf(new ShippedPacks(), Optional.empty())
        .packs().stream()
            .flatMap(
                pack ->
                    pack.scenarios().stream()
                        .map(
                            scenario ->
                                new Library.Entry(
                                    pack.id(),
                                    pack.version(),
                                    pack.hash(),
                                    pack.title(),
                                    scenario)))
            .toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
