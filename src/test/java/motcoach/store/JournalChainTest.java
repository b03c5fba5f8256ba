package motcoach.store;

import static motcoach.store.Samples.id;
import static motcoach.store.Samples.result;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import motcoach.progress.StoreException;
import motcoach.progress.account.Export;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Receipt.Device;
import motcoach.store.JournalChain.Fault;
import motcoach.store.JournalChain.Head;
import motcoach.store.JournalChain.Problem;
import motcoach.store.JournalChain.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes made with another tool, by somebody who knows how to switch the triggers off. */
class JournalChainTest {
  private static final int TURNS = 8;
  private static final int DRILLS = 3;
  private static final int ROWS = TURNS + 3 + DRILLS;
  private static final int RESULT = TURNS + 2;

  /** What the talk showed comes after its result. */
  private static final int SHOWN = RESULT + 1;

  private static final List<ChainedTable> FILLED =
      List.of(
          ChainedTable.ATTEMPT,
          ChainedTable.TURN,
          ChainedTable.RESULT,
          ChainedTable.SHOWN,
          ChainedTable.DRILL_ANSWER);

  @TempDir Path folder;
  private byte[] original;

  @BeforeEach
  void fill() throws IOException {
    try (Store store = Samples.open(folder)) {
      for (int n = 1; n <= TURNS; n++) {
        store.journal().append(said(2, n, "第" + n + "句"), Samples.STANDING);
      }
      store.journal().finish(id(2), result(), Samples.SHOWING);
      for (int n = 1; n <= DRILLS; n++) {
        store.drillBook().add(Samples.drilled(n), Samples.card(n));
      }
    }
    original = Files.readAllBytes(file());
  }

  private Path file() {
    return folder.resolve("mot-coach.db");
  }

  private Report verify(Optional<Head> noted) {
    try (Store store = Store.open(folder)) {
      return store.chain().verify(noted);
    }
  }

  /** Does the statements to a fresh copy of the original; the number of rows they changed. */
  private int tamper(String... statements) throws IOException, SQLException {
    Files.write(file(), original);
    try (Connection connection = Database.connect(file());
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA ignore_check_constraints=ON");
      List<String> triggers = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
        while (rows.next()) {
          triggers.add(rows.getString(1));
        }
      }
      for (String trigger : triggers) {
        statement.execute("DROP TRIGGER " + trigger);
      }
      int changed = 0;
      for (String sql : statements) {
        changed += statement.executeUpdate(sql);
      }
      return changed;
    }
  }

  private List<Problem> problemsAfter(String... statements) throws IOException, SQLException {
    assertThat(tamper(statements)).isPositive();
    return verify(Optional.empty()).problems();
  }

  @Test
  void anUntouchedChainIsWholeAndItsHeadStaysTheSame() {
    Report report = verify(Optional.empty());
    assertThat(report.problems()).isEmpty();
    assertThat(report.head().count()).isEqualTo(ROWS);
    assertThat(report.head().hash()).matches("[0-9a-f]{64}");
    assertThat(verify(Optional.of(report.head()))).isEqualTo(report);
  }

  @Test
  void anEmptyChainIsWhole(@TempDir Path other) {
    try (Store store = Store.open(other)) {
      Report report = store.chain().verify();
      assertThat(report.problems()).isEmpty();
      assertThat(report.head().count()).isZero();
      assertThat(store.chain().verify(Optional.of(report.head())).whole()).isTrue();
    }
  }

  @Test
  void anEditedRowIsFound() throws Exception {
    assertThat(problemsAfter("UPDATE turn SET input = '更好的话' WHERE sequence = 3"))
        .containsExactly(new Problem(4, Fault.CHANGED));
    assertThat(problemsAfter("UPDATE result SET total = 100, passed = 1"))
        .containsExactly(new Problem(RESULT, Fault.CHANGED));
    assertThat(problemsAfter("UPDATE drill_answer SET rating = 'easy' WHERE item = 'drill-2'"))
        .containsExactly(new Problem(SHOWN + 2, Fault.CHANGED));
    assertThat(problemsAfter("UPDATE attempt SET mode = 'test'"))
        .containsExactly(new Problem(1, Fault.CHANGED));
  }

  @Test
  void aNullIsNotAnEmptyText() throws Exception {
    assertThat(problemsAfter("UPDATE result SET ending = NULL")).isNotEmpty();
    assertThat(problemsAfter("UPDATE result SET ending = ''")).isNotEmpty();
  }

  @Test
  void aDeletedRowIsFound() throws Exception {
    assertThat(problemsAfter("DELETE FROM turn WHERE sequence = 3"))
        .containsExactly(new Problem(4, Fault.MISSING));
    assertThat(
            problemsAfter(
                "DELETE FROM turn WHERE sequence = 3", "DELETE FROM chain WHERE position = 4"))
        .contains(new Problem(4, Fault.MISSING), new Problem(5, Fault.BROKEN));
    assertThat(problemsAfter("DELETE FROM drill_answer WHERE item = 'drill-1'"))
        .containsExactly(new Problem(SHOWN + 1, Fault.MISSING));
    assertThat(problemsAfter("DELETE FROM chain WHERE position = " + ROWS))
        .containsExactly(new Problem(ROWS, Fault.UNLINKED));
  }

  @Test
  void swappedRowsAreFound() throws Exception {
    String swap =
        "UPDATE %s SET position = CASE position WHEN 3 THEN -4 ELSE -3 END WHERE position IN (3, 4)";
    String back = "UPDATE %s SET position = -position WHERE position < 0";
    assertThat(problemsAfter(swap.formatted("turn"), back.formatted("turn")))
        .containsExactly(new Problem(3, Fault.CHANGED), new Problem(4, Fault.CHANGED));
    assertThat(
            problemsAfter(
                swap.formatted("turn"),
                back.formatted("turn"),
                swap.formatted("chain"),
                back.formatted("chain")))
        .contains(new Problem(3, Fault.BROKEN), new Problem(4, Fault.BROKEN));
  }

  @Test
  void anInsertedRowIsFound() throws Exception {
    assertThat(
            problemsAfter(
                "INSERT INTO turn SELECT 50, salt, attempt, 9, kind, input, fingerprint, taken_at,"
                    + " zone_offset FROM turn WHERE sequence = 8"))
        .containsExactly(new Problem(50, Fault.UNLINKED));
  }

  @Test
  void aCutTailShowsOnlyBesideANotedHead() throws Exception {
    Head noted = verify(Optional.empty()).head();
    tamper(
        "DELETE FROM drill_answer",
        "DELETE FROM shown",
        "DELETE FROM result",
        "DELETE FROM turn WHERE sequence = 8",
        "DELETE FROM chain WHERE position > " + (RESULT - 2));
    assertThat(verify(Optional.empty()).whole()).isTrue();
    assertThat(verify(Optional.of(noted)).problems()).containsExactly(new Problem(ROWS, Fault.CUT));
  }

  @Test
  void aLongerChainStillContainsTheNotedHead() {
    Head noted = verify(Optional.empty()).head();
    try (Store store = Store.open(folder)) {
      store.journal().begin(Samples.attempt(3));
    }
    assertThat(verify(Optional.of(noted)).whole()).isTrue();
  }

  @Test
  void everyRandomEditIsFound() throws Exception {
    int edits = Integer.getInteger("edits", 300);
    long seed = 7;
    Random random = new Random(seed);
    int found = 0;
    for (int n = 0; n < edits; n++) {
      String edit = edit(random);
      assertThat(tamper(edit)).as(edit).isPositive();
      assertThat(isFound()).as(edit).isTrue();
      found++;
    }
    System.out.printf("edits=%d found=%d seed=%d%n", edits, found, seed);
  }

  /** By the chain, or by SQLite already at the start when a value is outside its range. */
  private boolean isFound() {
    try {
      return !verify(Optional.empty()).whole();
    } catch (StoreException e) {
      return e.kind() == StoreException.Kind.DAMAGED;
    }
  }

  private static String edit(Random random) {
    int kind = random.nextInt(10);
    if (kind < 2) {
      return swap(random);
    } else if (kind < 4) {
      return insert(random);
    } else if (kind < 6) {
      int position = 1 + random.nextInt(ROWS);
      return "UPDATE chain SET %s = randomblob(32) WHERE position = %d"
          .formatted(random.nextBoolean() ? "head" : "commitment", position);
    }
    ChainedTable table = FILLED.get(random.nextInt(FILLED.size()));
    String row = "WHERE position = (SELECT position FROM %s ORDER BY random() LIMIT 1)";
    if (random.nextInt(6) == 0) {
      return "DELETE FROM %s ".formatted(table.name()) + row.formatted(table.name());
    }
    String column = table.columns().get(random.nextInt(table.columns().size()));
    boolean number = List.of("seed", "sequence", "total", "passed", "confident").contains(column);
    String value = number ? column + " + 100" : column + " || 'x'";
    return "UPDATE %s SET %s = %s ".formatted(table.name(), column, value)
        + row.formatted(table.name());
  }

  /** What two rows of a table say changes places. */
  private static String swap(Random random) {
    ChainedTable table = random.nextBoolean() ? ChainedTable.TURN : ChainedTable.DRILL_ANSWER;
    int rows = table == ChainedTable.TURN ? TURNS : DRILLS;
    int first = (table == ChainedTable.TURN ? 2 : SHOWN + 1) + random.nextInt(rows - 1);
    String column = table == ChainedTable.TURN ? "input" : "answer";
    return ("UPDATE %1$s SET %2$s = (SELECT %2$s FROM %1$s o"
            + " WHERE o.position = %3$d + %4$d - %1$s.position) WHERE position IN (%3$d, %4$d)")
        .formatted(table.name(), column, first, first + 1);
  }

  /** A row more, sometimes with a link made up for it. */
  private static String insert(Random random) {
    int position = ROWS + 1 + random.nextInt(3);
    if (random.nextBoolean()) {
      return "INSERT INTO chain SELECT %d, device, randomblob(32), randomblob(32) FROM chain"
              .formatted(position)
          + " WHERE position = 1";
    }
    return "INSERT INTO drill_answer SELECT %d, salt, learner, pack_id, item, rating, confident,"
            .formatted(position)
        + " answer, answered_at FROM drill_answer LIMIT 1";
  }

  @Test
  void figures_that_reports_are_made_of_are_found_when_they_change() throws Exception {
    for (String edit :
        List.of(
            "UPDATE tally SET signs = 'MM'",
            "UPDATE tally SET figures = replace(figures, '80', '95')",
            "UPDATE mark_list SET lines = replace(lines, '2 0', '9 0')",
            "DELETE FROM tally")) {
      assertThat(problemsAfter(edit)).as(edit).containsExactly(new Problem(SHOWN, Fault.CHANGED));
    }
    // Made again from rows that were changed, they do not fit either.
    tamper("DELETE FROM tally", "UPDATE showing SET marks = replace(marks, 'not-seen', 'met')");
    try (Store store = Store.open(folder)) {
      store.accounts().each(Instant.MIN, Instant.MAX, account -> {});
      assertThat(store.witness().state().changed()).containsExactly((long) SHOWN);
    }
  }

  @Test
  void a_cut_tail_is_found_here_once_a_head_was_handed_out() throws Exception {
    try (Store store = Store.open(folder)) {
      assertThat(store.witness().handOut(Samples.NOW).ok()).isTrue();
    }
    cutIsFound();
  }

  @Test
  void a_cut_tail_is_found_here_once_a_report_was_written() throws Exception {
    try (Store store = Store.open(folder)) {
      store
          .exportLog()
          .add(
              new Export(
                  Samples.NOW,
                  Optional.empty(),
                  "progress",
                  "csv",
                  "",
                  1,
                  "ab".repeat(32),
                  Optional.of(store.chain().head().hash())));
    }
    cutIsFound();
  }

  private void cutIsFound() throws Exception {
    original = Files.readAllBytes(file());
    tamper(
        "DELETE FROM drill_answer WHERE position = " + ROWS,
        "DELETE FROM chain WHERE position = " + ROWS);
    try (Store store = Store.open(folder)) {
      ChainState state = store.witness().state();
      assertThat(state.cut()).isTrue();
      assertThat(state.ok()).isFalse();
      assertThat(state.changed()).isEmpty();
    }
  }

  @Test
  void an_older_file_put_back_is_found_by_whoever_saw_a_bundle(@TempDir Path hr) throws Exception {
    Bundle before;
    Bundle after;
    try (Store store = Store.open(folder)) {
      store.journal().begin(Samples.attempt(3));
      before = handOut(store, 1);
    }
    Files.write(file(), original);
    try (Store store = Store.open(folder)) {
      assertThat(store.witness().state().ok()).as("it cannot know").isTrue();
      assertThat(Tellers.take(store, before).device())
          .as("unless it is shown its own bundle")
          .isEqualTo(Device.WENT_BACK);
      after = handOut(store, 2);
    }
    try (Store store = Store.open(hr)) {
      assertThat(Tellers.take(store, before).device()).isEqualTo(Device.GOES_ON);
      assertThat(Tellers.take(store, after).device()).isEqualTo(Device.WENT_BACK);
    }
  }

  private static Bundle handOut(Store store, int n) {
    return store
        .bundles()
        .handOut(Samples.LEARNER.id(), Consent.FIGURES, id(n), Samples.NOW.plusSeconds(n));
  }

  @Test
  void the_state_for_reports_names_the_changed_positions() throws Exception {
    tamper("UPDATE turn SET input = 'x' WHERE sequence = 3", "UPDATE result SET total = 1");
    try (Store store = Store.open(folder)) {
      ChainState state = store.witness().state();
      assertThat(state.changed()).containsExactly(4L, (long) RESULT);
      assertThat(state.count()).isEqualTo(ROWS);
      assertThat(state.cut()).isFalse();
      assertThat(handOut(store, 1).seal().changed()).isEqualTo(2);
    }
  }
}
