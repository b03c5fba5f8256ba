package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.progress.Examples;
import motcoach.scenario.Verdict;

/** Own lines in the database: the quotes that decided something in a finished talk. */
final class SqliteExamples implements Examples {
  private static final String MET = Ids.of(Verdict.Outcome.MET);
  private static final String VIOLATED = Ids.of(Verdict.Outcome.VIOLATED);

  private final Database database;

  SqliteExamples(Database database) {
    this.database = database;
  }

  @Override
  public List<Example> of(UUID learner, String concept, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT evidence.*, attempt.pack_id, attempt.scenario_id, result.finished_at
                    FROM evidence
                    JOIN attempt ON attempt.id = evidence.attempt
                    JOIN result ON result.attempt = evidence.attempt
                    WHERE evidence.concept = ? AND attempt.learner = ?
                      AND evidence.outcome IN (?, ?) AND evidence.quote <> ''
                    ORDER BY result.position DESC, evidence.turn, evidence.criterion
                    LIMIT ?
                    """)
                .bind(0, concept)
                .bind(1, learner.toString())
                .bind(2, MET)
                .bind(3, VIOLATED)
                .bind(4, limit)
                .map((row, context) -> example(row))
                .list());
  }

  private static Example example(ResultSet row) throws SQLException {
    return new Example(
        UUID.fromString(row.getString("attempt")),
        row.getString("pack_id"),
        row.getString("scenario_id"),
        Instant.parse(row.getString("finished_at")),
        row.getString("outcome").equals(MET),
        row.getInt("helped") == 1,
        row.getInt("turn"),
        row.getString("quote"));
  }
}
