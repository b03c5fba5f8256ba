package motcoach.store;

import static motcoach.store.Samples.LEARNER;
import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import motcoach.progress.Backups.Backup;
import motcoach.progress.SteppedClock;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;
  private final SteppedClock clock =
      new SteppedClock(Instant.parse("2026-03-28T20:00:00Z"), ZoneId.of("Europe/Berlin"));

  private Store open() {
    Store store = Store.open(folder, Migrations.shipped(), clock);
    if (store.learners().all().isEmpty()) {
      store.learners().add(LEARNER);
      store.journal().begin(Samples.attempt(2));
    }
    return store;
  }

  private static void speak(Store store, int sequence) {
    store.journal().append(said(2, sequence, "第" + sequence + "句"), Samples.STANDING);
  }

  @Test
  void a_backup_tells_when_it_was_made_and_what_is_in_it() throws IOException {
    try (Store store = open()) {
      speak(store, 1);
      Backup made = store.backups().make();
      assertThat(made.name()).isEqualTo("2026-03-28T20-00-00Z.db");
      assertThat(made.madeAt()).isEqualTo(clock.instant());
      assertThat(made.bytes()).isPositive();
      assertThat(made.contents()).contains(store.backups().now());
      assertThat(made.contents().orElseThrow().people().get(0).name()).isEqualTo("王小明");
      assertThat(made.contents().orElseThrow().talks()).isEqualTo(1);
      assertThat(made.contents().orElseThrow().turns()).isEqualTo(1);
      // The date of the file says nothing.
      Files.setLastModifiedTime(
          folder.resolve("backups").resolve(made.name()),
          java.nio.file.attribute.FileTime.from(Instant.EPOCH));
      assertThat(store.backups().list()).containsExactly(made);
    }
  }

  @Test
  void one_is_made_when_the_last_is_old_and_something_changed() {
    try (Store store = open()) {
      assertThat(store.backups().makeIfDue(DAY)).isPresent();
      clock.step(Duration.ofDays(3));
      assertThat(store.backups().makeIfDue(DAY)).as("nothing changed").isEmpty();
      store.settings().put("ui.window", "1,2 3x4");
      assertThat(store.backups().makeIfDue(DAY)).as("only the window moved").isEmpty();
      speak(store, 1);
      assertThat(store.backups().makeIfDue(DAY)).isPresent();
      clock.step(Duration.ofHours(1));
      speak(store, 2);
      assertThat(store.backups().makeIfDue(DAY)).as("the last is young").isEmpty();
      assertThat(store.backups().makeIfDue(Duration.ofMinutes(30))).isPresent();
      clock.step(Duration.ofDays(-400));
      store.journal().draft(id(2), "half a sentence");
      assertThat(store.backups().makeIfDue(DAY)).as("the clock was set back").isPresent();
      assertThat(store.backups().list()).hasSize(4);
    }
  }

  @Test
  void a_damaged_copy_is_never_taken_in_and_no_good_one_goes() throws Exception {
    Random random = new Random(20);
    try (Store store = open()) {
      for (int n = 1; n <= 4; n++) {
        speak(store, n);
        store.backups().make();
        clock.step(Duration.ofDays(3));
      }
      List<Backup> good = store.backups().list();
      speak(store, 5);
      DataFolderOf backups = new DataFolderOf(store);
      int refused = 0;
      for (int fault = 0; fault < 100; fault++) {
        BackupFolder.Draft draft =
            store.database().alone(source -> backups.folder.draft(source, clock.instant()));
        backups.damage(draft.file(), random);
        assertThatThrownBy(() -> backups.folder.take(draft))
            .as("fault " + fault)
            .isInstanceOfAny(StoreException.class, SQLException.class);
        refused++;
      }
      assertThat(refused).isEqualTo(100);
      assertThat(store.backups().list()).isEqualTo(good);
      assertThat(folder.resolve("backups")).isDirectoryNotContaining("glob:**.tmp");
    }
  }

  /** The backups of an open store, and ways to harm them. */
  private record DataFolderOf(BackupFolder folder, Path path) {
    DataFolderOf(Store store) {
      this(store.backupFolder(), store.path());
    }

    /** A copy that is whole, but not the same. */
    private static void change(Path file, String... statements) throws SQLException {
      try (Connection connection = Database.connect(file)) {
        for (String sql : statements) {
          Pragmas.run(connection, sql);
        }
      }
    }

    void damage(Path file, Random random) throws IOException, SQLException {
      long size = Files.size(file);
      switch (random.nextInt(6)) {
        case 0 -> Bytes.truncate(file, 0);
        case 1 -> Bytes.truncate(file, 4096L * (1 + random.nextInt((int) (size / 4096) - 1)));
        case 2 -> Bytes.write(file, 0, new byte[100]);
        case 3 -> change(file, "DROP TRIGGER turn_kept", "UPDATE turn SET attempt = 'nobody'");
        case 4 -> change(file, "UPDATE learner SET name = name || '?'");
        default -> {
          // Half of all pages, so that one in use is among them.
          for (long page = 4096; page < size; page += 8192) {
            Bytes.write(file, page, new byte[4096]);
          }
        }
      }
    }
  }

  @Test
  void what_cannot_be_read_is_listed_and_counts_for_nothing() throws IOException {
    try (Store store = open()) {
      Backup first = store.backups().make();
      Path bad = folder.resolve("backups").resolve("2026-03-29T20-00-00Z.db");
      Files.writeString(bad, "not a database");
      Files.write(folder.resolve("backups").resolve("empty.db"), new byte[0]);
      assertThat(store.backups().list()).hasSize(3).contains(first);
      assertThat(store.backups().list().stream().filter(b -> b.contents().isEmpty())).hasSize(2);
      clock.step(Duration.ofDays(2));
      speak(store, 1);
      store.backups().makeIfDue(DAY);
      assertThat(bad).exists();
      assertThat(folder.resolve("backups").resolve(first.name())).exists();
    }
  }

  @Test
  void old_ones_go_when_a_new_one_is_in() {
    try (Store store = open()) {
      for (int n = 1; n <= 40; n++) {
        speak(store, n);
        store.backups().make();
        clock.step(Duration.ofHours(12));
      }
      List<Backup> left = store.backups().list();
      assertThat(left.size()).isBetween(14, 20);
      assertThat(left.get(0).madeAt()).isEqualTo(clock.instant().minus(Duration.ofHours(12)));
    }
  }

  @Test
  void a_restored_backup_is_what_it_was_and_what_was_there_is_kept_aside() throws IOException {
    try (Store store = open()) {
      speak(store, 1);
      JournalChain.Head then = store.chain().verify().head();
      Backup backup = store.backups().make();
      speak(store, 2);
      store
          .learners()
          .change(
              new motcoach.progress.Learner(
                  LEARNER.id(), "Renamed", LEARNER.language(), LEARNER.purpose(), LEARNER.since()));

      store.backups().restore(backup.name());

      assertThat(store.chain().verify().head()).isEqualTo(then);
      assertThat(store.learners().all()).containsExactly(LEARNER);
      assertThat(store.journal().rows(id(2))).containsExactly(said(2, 1, "第1句"));
      speak(store, 2);
      assertThat(store.chain().verify().whole()).isTrue();
      assertThat(store.settings().get(BackupContents.MADE_AT)).isEmpty();
    }
    Path aside = folder.resolve("aside").resolve("2026-03-28T20-00-00Z");
    Path again = Files.createDirectories(folder.resolve("again"));
    Files.copy(aside.resolve("mot-coach.db"), again.resolve("mot-coach.db"));
    try (Store store = Store.open(again)) {
      assertThat(store.learners().all().get(0).name()).isEqualTo("Renamed");
      assertThat(store.journal().rows(id(2))).hasSize(2);
    }
  }

  @Test
  void thirty_of_thirty_backups_come_back_with_their_head() {
    try (Store store = open()) {
      JournalChain.Head[] heads = new JournalChain.Head[30];
      String[] names = new String[30];
      for (int n = 0; n < 30; n++) {
        speak(store, n + 1);
        heads[n] = store.chain().verify().head();
        names[n] = store.backups().make().name();
        clock.step(Duration.ofMinutes(30));
      }
      Random random = new Random(30);
      int back = 0;
      for (int drill = 0; drill < 30; drill++) {
        int n = random.nextInt(30);
        clock.step(Duration.ofSeconds(1));
        store.backups().restore(names[n]);
        JournalChain.Report report = store.chain().verify();
        assertThat(report.whole()).isTrue();
        assertThat(report.head()).isEqualTo(heads[n]);
        assertThat(store.check()).isEmpty();
        back++;
      }
      assertThat(back).isEqualTo(30);
      clock.step(Duration.ofDays(31));
      store.backups().make();
      assertThat(folder.resolve("aside")).isEmptyDirectory();
    }
  }

  @Test
  void a_backup_that_cannot_be_used_changes_nothing() throws Exception {
    try (Store store = open()) {
      speak(store, 1);
      Backup damaged = store.backups().make();
      Path file = folder.resolve("backups").resolve(damaged.name());
      Bytes.truncate(file, Files.size(file) / 2 / 4096 * 4096);
      clock.step(Duration.ofSeconds(5));
      Backup newer = store.backups().make();
      Path newerFile = folder.resolve("backups").resolve(newer.name());
      Bytes.write(newerFile, 60, (byte) 0, (byte) 0, (byte) 0, (byte) 99);

      assertRefused(store, damaged.name(), Kind.DAMAGED);
      assertRefused(store, newer.name(), Kind.NEWER);
      assertRefused(store, "../mot-coach.db", Kind.OTHER);

      speak(store, 2);
      assertThat(store.journal().rows(id(2))).hasSize(2);
      assertThat(folder.resolve("aside")).doesNotExist();
      assertThat(folder.resolve("restoring.tmp")).doesNotExist();
    }
  }

  private static void assertRefused(Store store, String name, Kind kind) {
    assertThatThrownBy(() -> store.backups().restore(name))
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Test
  void a_damaged_database_with_a_stale_log_is_rescued_from_a_backup() throws Exception {
    try (Store store = open()) {
      speak(store, 1);
      store.backups().make();
      speak(store, 2);
      Bytes.copyAsAfterCrash(folder, folder.resolve("crashed"));
    }
    Files.copy(
        folder.resolve("crashed").resolve("mot-coach.db-wal"), folder.resolve("mot-coach.db-wal"));
    Bytes.write(folder.resolve("mot-coach.db"), 0, new byte[50]);
    assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreException.class);

    try (Rescue rescue = Rescue.open(folder)) {
      rescue.restore(rescue.list().get(0).name());
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.journal().rows(id(2))).containsExactly(said(2, 1, "第1句"));
      assertThat(store.chain().verify().whole()).isTrue();
    }
    try (var kept = Files.walk(folder.resolve("aside"))) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .contains("mot-coach.db", "mot-coach.db-wal");
    }
  }

  @Test
  void why_the_last_one_failed_is_remembered_until_one_is_made() throws IOException {
    try (Store store = open()) {
      Path blocked = folder.resolve("backups").resolve("unfinished.tmp");
      Files.createDirectories(blocked.resolve("inside"));
      assertThatThrownBy(() -> store.backups().makeIfDue(DAY)).isInstanceOf(StoreException.class);
      assertThat(store.backups().trouble()).isPresent();
      Files.delete(blocked.resolve("inside"));
      Files.delete(blocked);
      assertThat(store.backups().makeIfDue(DAY)).isPresent();
      assertThat(store.backups().trouble()).isEqualTo(Optional.empty());
    }
  }
}
