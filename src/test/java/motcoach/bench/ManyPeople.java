package motcoach.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Consent;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Filter;
import motcoach.report.summary.Names;
import motcoach.report.summary.Summary;
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
      Catalogue catalogue = catalogue();
      for (int n = 0; n < READINGS; n++) {
        summarise(here, catalogue);
      }
      read(here);
      long start = System.nanoTime();
      System.out.printf(
          "chain of %d rows looked at in %d ms%n",
          here.witness().state().count(), (System.nanoTime() - start) / 1_000_000);
    }
  }

  private static void fill(int people, Path folder, Store here) throws IOException {
    List<Library.Entry> entries = entries();
    for (int n = 0; n < people; n += 2) {
      add(here, entries, n);
    }
    try (Store there = Store.open(folder.resolve("there"))) {
      add(there, entries, 1);
      carry(there, here, people);
    }
  }

  private static void add(Store store, List<Library.Entry> entries, int n) {
    UUID id = new UUID(7, n);
    store
        .learners()
        .add(new Learner(id, "Person " + n, Language.EN, Learner.Purpose.PRACTISE, NOW));
    new ManyTalks(store).keep(talks(id, entries, n), 0);
  }

  /** One traveller's bundle under many names. */
  private static void carry(Store from, Store to, int people) throws IOException {
    Bundle first = from.bundles().preview(new UUID(7, 1), Consent.FIGURES, new UUID(8, 1), NOW);
    long out = 0;
    long in = 0;
    long bytes = 0;
    int bundles = 0;
    for (int n = 1; n < people; n += 2) {
      Bundle bundle = as(first, n);
      long start = System.nanoTime();
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      BundleFile.write(bundle, from.bundles()::sign, file);
      long written = System.nanoTime();
      BundleReader.Reading reading = new BundleReader().read(file.toByteArray(), "bundle");
      to.bundles().take(reading.bundle().orElseThrow(), reading.content(), NOW);
      out += written - start;
      in += System.nanoTime() - written;
      bytes += file.size();
      bundles++;
    }
    System.out.printf(
        "%d bundles of %d talks: %.1f KiB and %.1f ms to write, %.1f ms to take in, each%n",
        bundles, TALKS, bytes / 1024.0 / bundles, out / 1e6 / bundles, in / 1e6 / bundles);
  }

  private static Bundle as(Bundle bundle, int n) {
    UUID id = new UUID(7, n);
    return new Bundle(
        new UUID(8, n),
        NOW,
        new Bundle.Bearer(id, "Person " + n, false, Optional.empty()),
        false,
        bundle.seal(),
        bundle.talks().stream().map(talk -> as(talk, id, n)).toList());
  }

  private static Bundle.Carried as(Bundle.Carried talk, UUID person, int n) {
    Account account = talk.account();
    UUID attempt = account.attempt();
    return new Bundle.Carried(
        new Account(
            new UUID(attempt.getMostSignificantBits() + n, attempt.getLeastSignificantBits()),
            person,
            account.packId(),
            account.packVersion(),
            account.packHash(),
            account.scenarioId(),
            account.setup(),
            account.startedAt(),
            account.origin(),
            account.outcome(),
            account.figures()),
        Optional.empty());
  }

  /** From the database to the lines of the report; the first one as in a program just begun. */
  private static void summarise(Store store, Catalogue catalogue) {
    long start = System.nanoTime();
    Summary summary =
        Summary.of(
            store.accounts(),
            store.assignments().all(),
            catalogue,
            Filter.ALL,
            Names.PLAIN,
            NOW,
            ZoneOffset.UTC);
    System.out.printf(
        "summary of %d lines in %d ms%n",
        summary.rows().size(), (System.nanoTime() - start) / 1_000_000);
  }

  private static Catalogue catalogue() {
    List<Library.Entry> entries = entries();
    return new Catalogue(() -> entries);
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
