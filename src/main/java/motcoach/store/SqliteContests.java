package motcoach.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import motcoach.progress.Contests;
import org.jdbi.v3.core.Handle;

/** Disputed verdicts in the database. */
final class SqliteContests implements Contests {
  private final Database database;

  SqliteContests(Database database) {
    this.database = database;
  }

  @Override
  public List<Contest> of(UUID attempt) {
    return database.read(handle -> of(handle, attempt));
  }

  static List<Contest> of(Handle handle, UUID attempt) {
    return handle
        .createQuery(
            "SELECT criterion, words, contested_at FROM contest WHERE attempt = ?"
                + " ORDER BY criterion")
        .bind(0, attempt.toString())
        .map(
            (row, context) ->
                new Contest(
                    row.getString("criterion"),
                    row.getString("words"),
                    Instant.parse(row.getString("contested_at"))))
        .list();
  }

  @Override
  public void contest(UUID attempt, Contest contest) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO contest (attempt, criterion, words, contested_at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (attempt, criterion) DO UPDATE SET words = excluded.words,"
                    + " contested_at = excluded.contested_at",
                attempt.toString(),
                contest.criterion(),
                contest.words(),
                contest.at().toString()));
  }

  @Override
  public void withdraw(UUID attempt, String criterion) {
    database.write(
        handle ->
            handle.execute(
                "DELETE FROM contest WHERE attempt = ? AND criterion = ?",
                attempt.toString(),
                criterion));
  }
}
