package motcoach.store;

import java.util.Optional;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.progress.Standing;
import org.jdbi.v3.core.Handle;

/** Where open attempts stand, in the database. */
final class Standings {
  private Standings() {}

  static void keep(Handle handle, UUID attempt, Standing standing) {
    handle.execute(
        """
        INSERT INTO standing (attempt, stage, minute, emotion, who, last_line)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (attempt) DO UPDATE SET stage = excluded.stage, minute = excluded.minute,
          emotion = excluded.emotion, who = excluded.who, last_line = excluded.last_line
        """,
        attempt.toString(),
        standing.stage().id(),
        standing.minute(),
        standing.emotion(),
        standing.who().orElse(null),
        standing.lastLine().orElse(null));
  }

  static void drop(Handle handle, UUID attempt) {
    handle.execute("DELETE FROM standing WHERE attempt = ?", attempt.toString());
  }

  static Optional<Standing> of(Handle handle, UUID attempt) {
    return handle
        .createQuery("SELECT * FROM standing WHERE attempt = ?")
        .bind(0, attempt.toString())
        .map(
            (row, context) ->
                new Standing(
                    Ids.find(Stage.class, row.getString("stage")).orElseThrow(),
                    row.getInt("minute"),
                    row.getInt("emotion"),
                    Optional.ofNullable(row.getString("who")),
                    Optional.ofNullable(row.getString("last_line"))))
        .findOne();
  }
}
