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

  private static final String NEXT = "before-schema-" + (Migrations.shipped().newest() + 1);

  @TempDir Path folder;

  private static Migrations with(String step) {
    List<String> steps = new ArrayList<>(Migrations.shipped().steps());
    steps.add(step);
    return new Migrations(steps);
  }

  private void fill() {
    try (Store store = Samples.open(folder)) {
      store.journal().append(said(2, 1, "您好"), Samples.STANDING);
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
    Path backup = folder.resolve("backups").resolve(NEXT + ".db");
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
        .containsExactlyInAnyOrder(NEXT + ".db", NEXT + "-2.db", NEXT + "-3.db");
  }

  @Test
  void aNewDatabaseThatCannotBeMadeLeavesNone() {
    assertThatThrownBy(() -> Store.open(folder, with(BAD))).isInstanceOf(StoreException.class);
    assertThat(folder.resolve("mot-coach.db")).doesNotExist();
    fill();
  }

  @Test
  void aDatabaseOfTheFirstSchemaKeepsEverything() {
    String attempt = id(2).toString();
    try (Store store =
        Store.open(folder, new Migrations(List.of(Migrations.shipped().steps().get(0))))) {
      store
          .database()
          .write(
              handle -> {
                handle.execute(
                    "INSERT INTO learner (id, name, language, purpose, since)"
                        + " VALUES (?, '小明', 'zh', 'practise', '2026-11-01T00:00:00Z')",
                    id(1).toString());
                Chain chain = new Chain();
                chain.add(
                    handle,
                    ChainedTable.ATTEMPT,
                    attempt,
                    id(1).toString(),
                    "core",
                    "1.0.0",
                    "ab",
                    "s-02",
                    "practice",
                    "zh",
                    7L,
                    "2026-11-01T00:00:00Z");
                chain.add(
                    handle,
                    ChainedTable.TURN,
                    attempt,
                    1,
                    "said",
                    "您好",
                    "print-1",
                    Samples.NOW.plusSeconds(1).toString(),
                    "+05:45");
                return true;
              });
      store.settings().put("debrief-" + attempt + "-plan-when", "客户叹气");
      store.settings().put("ui.language", "zh");
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.journal().rows(id(2))).containsExactly(said(2, 1, "您好"));
      assertThat(store.chain().verify().whole()).isTrue();
      assertThat(store.check()).isEmpty();
      assertThat(store.settings().get("ui.language")).contains("zh");
      assertThat(store.settings().get("debrief-" + attempt + "-plan-when")).isEmpty();
      assertThat(notes(store)).containsExactly(attempt + " plan-when 客户叹气");
      store.journal().append(said(2, 2, "goes on"), Samples.STANDING);
      assertThat(store.chain().verify().whole()).isTrue();
    }
  }

  private static List<String> notes(Store store) {
    return store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("SELECT attempt || ' ' || key || ' ' || words FROM note")
                    .mapTo(String.class)
                    .list());
  }
}
