package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.progress.Diary;
import motcoach.progress.Plan;
import motcoach.progress.Played;
import motcoach.scenario.Mode;

/** Summaries of what was practised, counted in the database. */
final class SqliteDiary implements Diary {
  /**
   * Positions grow with every row of the journal: the highest is the newest, whatever the clock.
   */
  private static final String PLAYED =
      """
      SELECT s.*, l.total AS last_total, l.finished_at AS last_at, n.mode, open.id AS open
      FROM (
        SELECT a.pack_id, a.scenario_id, max(a.position) AS newest,
          max(a.position) FILTER (WHERE r.attempt IS NULL) AS unfinished,
          count(*) FILTER (WHERE r.ending IS NOT NULL AND o.attempt IS NULL) AS talks,
          max(r.total) FILTER (WHERE r.ending IS NOT NULL AND o.attempt IS NULL) AS best,
          max(r.passed) FILTER (WHERE r.ending IS NOT NULL AND o.attempt IS NULL) AS passed,
          max(r.position) FILTER (WHERE r.ending IS NOT NULL AND o.attempt IS NULL) AS last,
          count(*) FILTER (WHERE r.ending IS NOT NULL AND o.attempt IS NOT NULL) AS retries,
          max(r.total) FILTER (WHERE r.ending IS NOT NULL AND o.attempt IS NOT NULL) AS best_retry
        FROM attempt a LEFT JOIN result r ON r.attempt = a.id
          LEFT JOIN retry o ON o.attempt = a.id
        WHERE a.learner = ?
        GROUP BY a.pack_id, a.scenario_id
      ) s
        JOIN attempt n ON n.position = s.newest
        LEFT JOIN result l ON l.position = s.last
        LEFT JOIN attempt open ON open.position = s.unfinished
      ORDER BY s.newest DESC
      """;

  /**
   * Times are compared as text; those of one second may differ in how many digits follow, so the
   * border is a second too generous. A cross join keeps the order of the tables: few talks are
   * recent, however many somebody has had.
   */
  private static final String MOMENTS =
      """
      SELECT r.finished_at FROM result r CROSS JOIN attempt a ON a.id = r.attempt
      WHERE a.learner = :learner AND r.ending IS NOT NULL AND r.finished_at >= :from
      UNION ALL
      SELECT answered_at FROM drill_answer WHERE learner = :learner AND answered_at >= :from
      """;

  private static final String PLANS =
      """
      SELECT a.id, a.pack_id, a.scenario_id, r.finished_at,
        w.words AS plan_when, t.words AS plan_then, q.words AS asked
      FROM result r CROSS JOIN attempt a ON a.id = r.attempt
        CROSS JOIN note w ON w.attempt = a.id AND w.key = 'plan-when'
        CROSS JOIN note t ON t.attempt = a.id AND t.key = 'plan-then'
        LEFT JOIN note q ON q.attempt = a.id AND q.key = 'plan-asked'
      WHERE a.learner = :learner AND r.finished_at >= :from AND w.words <> '' AND t.words <> ''
      ORDER BY r.position DESC
      """;

  private final Database database;

  SqliteDiary(Database database) {
    this.database = database;
  }

  @Override
  public List<Played> played(UUID learner) {
    return database.read(
        handle ->
            handle
                .createQuery(PLAYED)
                .bind(0, learner.toString())
                .map((row, context) -> played(row))
                .list());
  }

  @Override
  public List<Instant> moments(UUID learner, Instant from) {
    return database.read(
        handle ->
            handle
                .createQuery(MOMENTS)
                .bind("learner", learner.toString())
                .bind("from", border(from))
                .map((row, context) -> Instant.parse(row.getString(1)))
                .filter(moment -> !moment.isBefore(from))
                .list());
  }

  @Override
  public List<Plan> plans(UUID learner, Instant from) {
    return database.read(
        handle ->
            handle
                .createQuery(PLANS)
                .bind("learner", learner.toString())
                .bind("from", border(from))
                .map((row, context) -> plan(row))
                .filter(plan -> !plan.made().isBefore(from))
                .list());
  }

  private static String border(Instant from) {
    return from.minusSeconds(1).toString();
  }

  private static Played played(ResultSet row) throws SQLException {
    Optional<Played.Last> last = Optional.empty();
    if (row.getString("last_at") != null) {
      Instant at = Instant.parse(row.getString("last_at"));
      last = Optional.of(new Played.Last(row.getInt("last_total"), at));
    }
    return new Played(
        row.getString("pack_id"),
        row.getString("scenario_id"),
        row.getInt("talks"),
        number(row, "best"),
        last,
        row.getInt("passed") == 1,
        row.getInt("retries"),
        number(row, "best_retry"),
        Optional.ofNullable(row.getString("open")).map(UUID::fromString),
        Ids.find(Mode.class, row.getString("mode")).orElseThrow());
  }

  private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  private static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        UUID.fromString(row.getString("id")),
        row.getString("pack_id"),
        row.getString("scenario_id"),
        row.getString("plan_when"),
        row.getString("plan_then"),
        Instant.parse(row.getString("finished_at")),
        Optional.ofNullable(row.getString("asked")).flatMap(Plan.Asked::of));
  }
}
