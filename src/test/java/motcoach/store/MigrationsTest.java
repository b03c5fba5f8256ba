package motcoach.store;

import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final String GOOD =
      "CREATE TABLE extra (a TEXT) STRICT; INSERT INTO extra VALUES ('好');";
  private static final String BAD =
      "CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);";

  @TempDir Path folder;

  private static Migrations with(String step) {
    List<String> steps = new ArrayList<>(Migrations.shipped().steps());
    steps.add(step);
    return new Migrations(steps);
  }

  private void fill() {
    try (Store store = Samples.open(folder)) {
      store.journal().append(said(2, 1, "您好"));
    }
  }

  private static int count(Store store, String table) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM sqlite_schema WHERE name = ?")
                    .bind(0, table)
                    .mapTo(Integer.class)
                    .one());
  }

  @Test
  void aNewDatabaseGoesThroughAllSteps() {
    try (Store store = Store.open(folder, with(GOOD))) {
      assertThat(count(store, "extra")).isEqualTo(1);
    }
    assertThat(folder.resolve("backups")).doesNotExist();
  }

  @Test
  void anOlderDatabaseIsCopiedAndBroughtUp() throws Exception {
    fill();
    try (Store store = Store.open(folder, with(GOOD))) {
      assertThat(count(store, "extra")).isEqualTo(1);
      assertThat(store.journal().rows(id(2))).containsExactly(said(2, 1, "您好"));
      assertThat(store.chain().verify().whole()).isTrue();
    }
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NEWER));

    Path restored = Files.createDirectories(folder.resolve("restored"));
    Path backup = folder.resolve("backups").resolve("before-schema-2.db");
    Files.copy(backup, restored.resolve("mot-coach.db"));
    try (Store store = Store.open(restored)) {
      assertThat(store.journal().rows(id(2))).containsExactly(said(2, 1, "您好"));
      assertThat(store.chain().verify().whole()).isTrue();
    }
    assertThat(folder.resolve("backups")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aStepThatFailsLeavesTheOldSchema() {
    fill();
    assertThatThrownBy(() -> Store.open(folder, with(BAD))).isInstanceOf(StoreException.class);
    try (Store store = Store.open(folder)) {
      assertThat(count(store, "half")).isZero();
      assertThat(store.journal().rows(id(2))).containsExactly(said(2, 1, "您好"));
    }
  }

  @Test
  void aSecondTryKeepsTheFirstCopy() {
    fill();
    for (int n = 0; n < 2; n++) {
      assertThatThrownBy(() -> Store.open(folder, with(BAD))).isInstanceOf(StoreException.class);
    }
    Store.open(folder, with(GOOD)).close();
    assertThat(folder.resolve("backups").toFile().list())
        .containsExactlyInAnyOrder(
            "before-schema-2.db", "before-schema-2-2.db", "before-schema-2-3.db");
  }

  @Test
  void aNewDatabaseThatCannotBeMadeLeavesNone() {
    assertThatThrownBy(() -> Store.open(folder, with(BAD))).isInstanceOf(StoreException.class);
    assertThat(folder.resolve("mot-coach.db")).doesNotExist();
    fill();
  }
}
