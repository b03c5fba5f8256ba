package motcoach.store;

import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import motcoach.progress.JournalRow;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not taken, and that every byte of them is as it was afterwards. */
class RefusedFileTest {
  private static final int PAGE = 4096;

  @TempDir Path temp;

  private Path folder() {
    return temp.resolve("data");
  }

  private Path file() {
    return folder().resolve("mot-coach.db");
  }

  private void fill(int turns) {
    try (Store store = Samples.open(folder())) {
      for (int n = 1; n <= turns; n++) {
        store.journal().append(said(2, n, "第" + n + "句：不用担心，我马上帮您查。".repeat(8)), Samples.STANDING);
      }
    }
  }

  private void refused(Path folder, Kind kind) throws Exception {
    Map<String, String> before = Bytes.digests(folder);
    StoreException refusal =
        catchThrowableOfType(StoreException.class, () -> Store.open(folder).close());
    assertThat(refusal).isNotNull();
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.place()).contains("mot-coach.db");
    assertThat(Bytes.digests(folder)).isEqualTo(before);
    assertThat(folder.resolve("inspect")).doesNotExist();
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = Database.connect(file())) {
      Pragmas.run(connection, sql);
    }
  }

  @Test
  void aNewerSchemaIsRefused() throws Exception {
    fill(3);
    change("PRAGMA user_version=" + (Migrations.shipped().newest() + 1));
    refused(folder(), Kind.NEWER);
  }

  @Test
  void aNewerSchemaThatIsOnlyInTheLogIsRefused() throws Exception {
    fill(3);
    Path crashed = temp.resolve("crashed");
    try (Store store = Store.open(folder())) {
      store.database().write(handle -> handle.execute("PRAGMA user_version=99"));
      store.settings().put("later", "transaction");
      Bytes.copyAsAfterCrash(folder(), crashed);
    }
    assertThat(FileHead.read(crashed.resolve("mot-coach.db"), crashed.resolve("none")))
        .get()
        .extracting(FileHead::userVersion)
        .isEqualTo(Migrations.shipped().newest());
    refused(crashed, Kind.NEWER);
  }

  @Test
  void aTextFileIsRefused() throws Exception {
    Files.createDirectories(folder());
    Files.writeString(file(), "这是一份购物清单。\n".repeat(1000));
    refused(folder(), Kind.DAMAGED);
  }

  @Test
  void aFolderInPlaceOfTheFileIsRefused() throws Exception {
    Files.createDirectories(file());
    refused(folder(), Kind.DAMAGED);
  }

  @Test
  void aRefusedFolderGetsNothingButTheLock() throws Exception {
    aTextFileIsRefused();
    assertThat(folder().toFile().list()).containsExactlyInAnyOrder("mot-coach.db", "app.lock");
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    Files.createDirectories(folder());
    Files.createFile(file());
    refused(folder(), Kind.DAMAGED);
  }

  @Test
  void theDatabaseOfAnotherProgramIsRefused() throws Exception {
    Files.createDirectories(folder());
    change("CREATE TABLE cookies (name TEXT)");
    refused(folder(), Kind.DAMAGED);
  }

  @Test
  void aFileCutAnywhereIsRefused() throws Exception {
    fill(60);
    byte[] whole = Files.readAllBytes(file());
    assertThat(whole.length).isGreaterThan(10 * PAGE);
    for (int length : new int[] {1, 50, 99, 100, 5000, PAGE, 5 * PAGE, whole.length - PAGE}) {
      Files.write(file(), whole);
      Bytes.truncate(file(), length);
      refused(folder(), Kind.DAMAGED);
    }
  }

  @Test
  void aZeroedPageIsRefused() throws Exception {
    fill(60);
    byte[] whole = Files.readAllBytes(file());
    for (int page = 0; page < whole.length / PAGE; page++) {
      Files.write(file(), whole);
      Bytes.write(file(), (long) page * PAGE, new byte[PAGE]);
      refused(folder(), Kind.DAMAGED);
    }
  }

  @Test
  void aDamagedFileWithALogIsNotTouched() throws Exception {
    fill(60);
    Path crashed = temp.resolve("crashed");
    try (Store store = Store.open(folder())) {
      store.journal().append(said(2, 61, "in the log only"), Samples.STANDING);
      Bytes.copyAsAfterCrash(folder(), crashed);
    }
    assertThat(crashed.resolve("mot-coach.db-wal")).isNotEmptyFile();
    Bytes.write(crashed.resolve("mot-coach.db"), 6 * PAGE, new byte[PAGE]);
    refused(crashed, Kind.DAMAGED);
  }

  @Test
  void aLogWithoutItsDatabaseIsRefused() throws Exception {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("mot-coach.db-wal"), "left behind");
    refused(folder(), Kind.DAMAGED);
  }

  @Test
  void afterACrashTheLogIsTakenIn() throws Exception {
    fill(3);
    Path crashed = temp.resolve("crashed");
    try (Store store = Store.open(folder())) {
      store.journal().append(said(2, 4, "in the log only"), Samples.STANDING);
      Bytes.copyAsAfterCrash(folder(), crashed);
    }
    try (Store store = Store.open(crashed)) {
      assertThat(store.journal().rows(id(2))).hasSize(4);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aHalfMadeDatabaseIsMadeAnew() throws Exception {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("mot-coach.db.new"), "the power failed here");
    Files.writeString(folder().resolve("mot-coach.db.new-wal"), "and here");
    fill(1);
    assertThat(Bytes.digests(folder())).containsOnlyKeys("mot-coach.db");
  }

  @Test
  void anyFlippedByteIsEitherRefusedOrLeavesAStoreThatAnswers() throws Exception {
    fill(60);
    List<JournalRow> rows;
    try (Store store = Store.open(folder())) {
      rows = store.journal().rows(id(2));
    }
    byte[] whole = Files.readAllBytes(file());
    long seed = 20261123;
    Random random = new Random(seed);
    int refused = 0;
    int found = 0;
    int silent = 0;
    for (int round = 0; round < 150; round++) {
      byte[] harmed = whole.clone();
      int at = random.nextInt(harmed.length);
      harmed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(), harmed);
      try (Store store = Store.open(folder())) {
        if (!store.chain().verify().whole() || !store.check().isEmpty()) {
          found++;
        } else {
          silent++;
          assertThat(store.journal().rows(id(2))).isEqualTo(rows);
          assertThat(store.journal().attempt(id(2))).contains(Samples.attempt(2, 60));
        }
      } catch (StoreException e) {
        refused++;
      }
    }
    System.out.printf(
        "flips=150 refused=%d found=%d harmless=%d seed=%d%n", refused, found, silent, seed);
    assertThat(refused).isPositive();
    assertThat(found).isPositive();
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws Exception {
    fill(1);
    Files.write(folder().resolve("notes.txt"), "mine".getBytes(StandardCharsets.UTF_8));
    String before = Bytes.sha256(folder().resolve("notes.txt"));
    fill(0);
    assertThat(Bytes.sha256(folder().resolve("notes.txt"))).isEqualTo(before);
  }
}
