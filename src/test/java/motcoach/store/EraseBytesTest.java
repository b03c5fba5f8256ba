package motcoach.store;

import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.StoreException;
import motcoach.store.JournalChain.Fault;
import motcoach.store.JournalChain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After erasing somebody, no byte in the data folder tells of them. */
class EraseBytesTest {
  private static final int CANARIES = 200;

  /** Of what bundles told, five for each person. */
  private static final int CARRIED = CANARIES / 2;

  @TempDir Path folder;

  @Test
  void nothing_of_an_erased_person_is_left_in_any_file() throws Exception {
    List<String> marks = new ArrayList<>();
    List<Learner> people = new ArrayList<>();
    int each = CANARIES / 10;
    try (Store store = Store.open(folder)) {
      Workstation.fillStaying(store);
      for (int n = 0; n < each; n++) {
        Learner who = person(n);
        people.add(who);
        Workstation.fill(store, who, 1000 + n * 10, "canary" + n + "x");
        marks.addAll(Workstation.marks(who, 1000 + n * 10, "canary" + n + "x"));
        marks.addAll(Workstation.carriedMarks("canary" + n + "x"));
        if (n == each / 2) {
          store.backups().make();
        }
      }
      store.database().alone(connection -> optimise(connection));
      store.backups().make();
      store.backups().restore(store.backups().list().get(0).name());
      assertThat(marks).hasSize(CANARIES + CARRIED);
      assertThat(hits(marks))
          .as("the search finds what is there")
          .isGreaterThan(CANARIES + CARRIED);

      for (Learner who : people) {
        store.personalData().erase(who.id());
      }
      assertThat(hits(marks)).isZero();
      assertThat(store.chain().verify().problems()).isEmpty();
      assertThat(store.check()).isEmpty();
      assertThat(store.learners().all()).containsExactly(Workstation.STAYS);
      assertThat(store.backups().list())
          .hasSize(2)
          .allSatisfy(backup -> assertThat(backup.contents().orElseThrow().people()).hasSize(1));
    }
    assertThat(hits(marks)).isZero();
    System.out.printf("canaries=%d hits=0 files=%d%n", CANARIES + CARRIED, files().size());
  }

  @Test
  void somebody_who_was_only_brought_here_is_erased_too() throws Exception {
    try (Store store = Store.open(folder)) {
      Workstation.fillStaying(store);
      Workstation.bringAlong(store, id(900), 901, "canary");
      store.teams().put(id(900), "canary-team");
      store.backups().make();
      List<String> marks = new ArrayList<>(Workstation.carriedMarks("canary"));
      marks.add(id(900).toString());
      marks.add(id(901).toString());
      assertThat(hits(marks)).isGreaterThan(marks.size());

      store.personalData().erase(id(900));

      assertThat(hits(marks)).isZero();
      assertThat(store.accounts().people()).hasSize(1);
      assertThat(store.chain().verify().whole()).isTrue();
    }
  }

  @Test
  void an_interrupted_erasure_of_somebody_brought_here_is_finished() throws Exception {
    try (Store store = Store.open(folder)) {
      Workstation.bringAlong(store, id(900), 901, "canary");
      store
          .database()
          .write(
              handle -> {
                Erasure.begin(handle, id(900));
                return true;
              });
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.accounts().people()).isEmpty();
      assertThat(hits(List.of("canary", id(900).toString()))).isZero();
    }
  }

  @Test
  void a_backup_of_the_first_schema_is_cleaned_too() throws Exception {
    Learner lin = person(1);
    try (Store store = Store.open(folder)) {
      Workstation.fill(store, lin, 1000, "canary");
    }
    Path old = Files.createDirectories(folder.resolve("elsewhere"));
    try (Store store =
        Store.open(old, new Migrations(List.of(Migrations.shipped().steps().get(0))))) {
      store
          .database()
          .write(
              handle ->
                  handle.execute(
                      "INSERT INTO learner VALUES (?, 'canary name', 'zh', 'practise', ?)",
                      lin.id().toString(),
                      NOW.toString()));
    }
    Files.createDirectories(folder.resolve("backups"));
    Path copy = folder.resolve("backups").resolve("before-schema-2.db");
    Files.move(old.resolve("mot-coach.db"), copy);
    try (Store store = Store.open(folder)) {
      store.personalData().erase(lin.id());
      assertThat(copy).exists();
      assertThat(hits(List.of("canary", lin.id().toString()))).isZero();
    }
  }

  @Test
  void a_backup_that_cannot_be_read_goes_with_the_person() throws Exception {
    Learner lin = person(1);
    try (Store store = Store.open(folder)) {
      Workstation.fill(store, lin, 1000, "canary");
      Path file = folder.resolve("backups").resolve(store.backups().make().name());
      Bytes.truncate(file, Files.size(file) - 4096);

      store.personalData().erase(lin.id());

      assertThat(file).doesNotExist();
      assertThat(hits(List.of("canary"))).isZero();
    }
  }

  @Test
  void what_was_interrupted_is_finished_at_the_next_start() throws Exception {
    Learner lin = person(1);
    try (Store store = Store.open(folder)) {
      Workstation.fillStaying(store);
      Workstation.fill(store, lin, 1000, "canary");
      store.backups().make();
      store
          .database()
          .write(
              handle -> {
                Erasure.begin(handle, lin.id());
                return true;
              });
    }
    Files.writeString(folder.resolve("backups").resolve("erasing.tmp"), "canary half done");
    try (Store store = Store.open(folder)) {
      assertThat(store.learners().all()).containsExactly(Workstation.STAYS);
      assertThat(hits(List.of("canary", lin.id().toString()))).isZero();
      assertThat(store.chain().verify().whole()).isTrue();
    }
  }

  @Test
  void when_a_backup_cannot_be_cleaned_the_person_stays() throws Exception {
    Learner lin = person(1);
    try (Store store = Store.open(folder)) {
      Workstation.fill(store, lin, 1000, "canary");
      store.backups().make();
      // Where the work would be done there is something that cannot be put away.
      Path blocked = folder.resolve("backups").resolve("erasing.tmp");
      Files.createDirectories(blocked.resolve("inside"));

      assertThatThrownBy(() -> store.personalData().erase(lin.id()))
          .isInstanceOf(StoreException.class);

      assertThat(store.learners().all()).containsExactly(lin);
      assertThat(store.journal().rows(id(1000))).hasSize(2);
      assertThatThrownBy(() -> store.database().write(handle -> handle.execute("DELETE FROM turn")))
          .isInstanceOf(StoreException.class);
    }
  }

  @Test
  void the_chain_excuses_exactly_the_erased_rows() {
    Learner lin = person(1);
    try (Store store = Store.open(folder)) {
      Workstation.fillStaying(store);
      Workstation.fill(store, lin, 1000, "canary");
      store.personalData().erase(lin.id());
      assertThat(store.chain().verify().whole()).isTrue();
      assertThat(problemsAfter(store, "DELETE FROM turn WHERE position = 2"))
          .containsExactly(new Problem(2, Fault.MISSING));
      assertThat(
              problemsAfter(
                  store,
                  "INSERT INTO turn SELECT 5, zeroblob(16), attempt, 9, kind, 'new', fingerprint,"
                      + " taken_at, zone_offset FROM turn WHERE position = 2"))
          .contains(new Problem(5, Fault.UNLINKED));
      assertThat(problemsAfter(store, "UPDATE erasure SET positions = '2-11'"))
          .contains(new Problem(14, Fault.CHANGED));
      assertThat(problemsAfter(store, "DELETE FROM erasure"))
          .contains(new Problem(5, Fault.MISSING), new Problem(14, Fault.MISSING));
    }
  }

  /** What is found after a change by somebody who switches the triggers off; undone again. */
  private List<Problem> problemsAfter(Store store, String sql) {
    List<Problem> found = new ArrayList<>();
    assertThatThrownBy(
            () ->
                store
                    .database()
                    .write(
                        handle -> {
                          handle
                              .createQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
                              .mapTo(String.class)
                              .list()
                              .forEach(name -> handle.execute("DROP TRIGGER " + name));
                          assertThat(handle.execute(sql)).isPositive();
                          found.addAll(JournalChain.walk(handle, Set.of()).problems());
                          throw new IllegalStateException("undo");
                        }))
        .isInstanceOf(StoreException.class);
    return found;
  }

  private static boolean optimise(java.sql.Connection connection) throws java.sql.SQLException {
    Pragmas.run(connection, "ANALYZE");
    return true;
  }

  private static Learner person(int n) {
    return new Learner(id(50_000 + n), "林小月" + n + "号", Language.ZH, Learner.Purpose.PRACTISE, NOW);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(file -> !isNative(file)).toList();
    }
  }

  private static boolean isNative(Path file) {
    return file.getParent().endsWith("native");
  }

  private int hits(List<String> marks) throws IOException {
    int hits = 0;
    assertThat(files()).isNotEmpty();
    for (Path file : files()) {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (String mark : marks) {
        String wanted =
            new String(mark.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        hits += bytes.contains(wanted) ? 1 : 0;
      }
    }
    return hits;
  }
}
