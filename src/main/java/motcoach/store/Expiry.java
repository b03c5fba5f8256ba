package motcoach.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import motcoach.progress.Retention.Due;
import org.jdbi.v3.core.Handle;

/** Talks and answers whose time is over. */
final class Expiry implements Removal {
  /** Those of the journal that are about a talk, those that refer to others first. */
  private static final List<ChainedTable> OF_TALKS =
      List.of(ChainedTable.RETRY, ChainedTable.SHOWN, ChainedTable.RESULT, ChainedTable.TURN);

  private static final List<String> BESIDE_TALKS =
      List.of("draft", "standing", "evidence", "tally", "showing", "contest", "note");

  private static final String GOING = " IN (SELECT what FROM expiring)";
  private static final String OLD_CARRIED =
      "(attempt, form) IN (SELECT attempt, form FROM carried_talk WHERE started_at < ?)";

  private final Instant before;

  /** The second of {@code before}, as it stands at the beginning of all its moments. */
  private final String second;

  Expiry(Instant before) {
    this.before = before;
    String text = before.truncatedTo(ChronoUnit.SECONDS).toString();
    this.second = text.substring(0, text.length() - 1);
  }

  /** What would go; nothing is changed that stays. */
  Due due(Handle handle) {
    choose(handle);
    Due due =
        new Due(
            before,
            number(handle, "SELECT count(*) FROM attempt WHERE id" + GOING),
            number(
                handle, "SELECT count(*) FROM drill_answer WHERE CAST(position AS TEXT)" + GOING),
            number(handle, "SELECT count(*) FROM carried_talk WHERE started_at < :second"),
            number(
                handle,
                "SELECT count(*) FROM (SELECT learner FROM attempt WHERE id"
                    + GOING
                    + " UNION SELECT learner FROM drill_answer WHERE CAST(position AS TEXT)"
                    + GOING
                    + " UNION SELECT person FROM carried_talk WHERE started_at < :second)"));
    handle.execute("DELETE FROM expiring");
    return due;
  }

  private long number(Handle handle, String sql) {
    var query = handle.createQuery(sql);
    if (sql.contains(":second")) {
      query.bind("second", second);
    }
    return query.mapTo(Long.class).one();
  }

  @Override
  public boolean concerns(Handle handle) {
    return number(handle, "SELECT count(*) FROM attempt WHERE started_at < :second") > 0
        || Erasure.hasTable(handle, "drill_answer")
            && number(handle, "SELECT count(*) FROM drill_answer WHERE answered_at < :second") > 0
        || Erasure.hasTable(handle, "carried_talk")
            && number(handle, "SELECT count(*) FROM carried_talk WHERE started_at < :second") > 0;
  }

  @Override
  public void run(Handle handle, Instant now) {
    choose(handle);
    List<Long> positions = positions(handle);
    for (String table : BESIDE_TALKS) {
      handle.execute("DELETE FROM " + table + " WHERE attempt" + GOING);
    }
    handle.execute("UPDATE drill_card SET queued_by = NULL WHERE queued_by" + GOING);
    for (ChainedTable table : OF_TALKS) {
      handle.execute("DELETE FROM " + table.name() + " WHERE attempt" + GOING);
    }
    handle.execute("DELETE FROM attempt WHERE id" + GOING);
    handle.execute("DELETE FROM drill_answer WHERE CAST(position AS TEXT)" + GOING);
    handle.execute("DELETE FROM expiring");
    if (!positions.isEmpty()) {
      new Chain().add(handle, ChainedTable.ERASURE, Positions.write(positions), now.toString());
    }
    forgetCarried(handle);
    Erasure.forgetSamples(handle);
  }

  /** Talks and answers that go; a talk stays while one that stays says a turn of it again. */
  private void choose(Handle handle) {
    handle.execute("DELETE FROM expiring");
    handle.execute("INSERT INTO expiring SELECT id FROM attempt WHERE started_at < ?", second);
    int kept;
    do {
      kept =
          handle.execute(
              "DELETE FROM expiring WHERE what IN (SELECT origin FROM retry WHERE attempt NOT"
                  + GOING
                  + ")");
    } while (kept > 0);
    handle.execute(
        "INSERT INTO expiring SELECT CAST(position AS TEXT) FROM drill_answer WHERE answered_at < ?",
        second);
  }

  private static List<Long> positions(Handle handle) {
    StringBuilder sql =
        new StringBuilder("SELECT position FROM attempt WHERE id")
            .append(GOING)
            .append(" UNION SELECT position FROM drill_answer WHERE CAST(position AS TEXT)")
            .append(GOING);
    for (ChainedTable table : OF_TALKS) {
      sql.append(" UNION SELECT position FROM ")
          .append(table.name())
          .append(" WHERE attempt")
          .append(GOING);
    }
    return handle.createQuery(sql.append(" ORDER BY position").toString()).mapTo(Long.class).list();
  }

  /** What bundles told; somebody of whom nothing is left goes with it. */
  private void forgetCarried(Handle handle) {
    handle.execute("DELETE FROM carried_contest WHERE " + OLD_CARRIED, second);
    handle.execute("DELETE FROM carried_turn WHERE " + OLD_CARRIED, second);
    handle.execute("DELETE FROM carried_talk WHERE started_at < ?", second);
    String nobody = " NOT IN (SELECT person FROM carried_talk UNION SELECT id FROM learner)";
    handle.execute("DELETE FROM team WHERE person" + nobody);
    handle.execute("DELETE FROM carried_bundle WHERE person" + nobody);
    handle.execute("DELETE FROM carried_person WHERE id" + nobody);
  }
}
