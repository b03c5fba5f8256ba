package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.progress.Evidence;
import motcoach.progress.Records;
import motcoach.progress.Talk;
import motcoach.scenario.Mode;
import org.jdbi.v3.core.Handle;

/** What finished attempts showed, many at once. */
final class SqliteRecords implements Records {
  private static final String TALKS =
      """
      SELECT a.id, a.pack_id, a.scenario_id, a.mode, o.origin, r.finished_at, r.ending, r.emotion,
        s.*
      FROM attempt a JOIN result r ON r.attempt = a.id
        LEFT JOIN retry o ON o.attempt = a.id
        LEFT JOIN showing s ON s.attempt = a.id
      WHERE a.learner = ?
      ORDER BY r.position
      """;

  private static final String CONTESTS =
      "SELECT c.attempt, c.criterion FROM contest c JOIN attempt a ON a.id = c.attempt"
          + " WHERE a.learner = ?";

  private final Database database;

  /** What was read last; used and replaced only while it is this thread's turn at the database. */
  private Read last = new Read(new UUID(0, 0), -1, List.of());

  /**
   * Everything about a learner as it was after so many changes. Home and progress ask one after the
   * other, and reading thousands of talks twice would be felt.
   */
  private record Read(UUID learner, long changes, List<Talk> talks) {}

  SqliteRecords(Database database) {
    this.database = database;
  }

  @Override
  public List<Talk> talks(UUID learner) {
    return database.read(
        handle -> {
          long changes = handle.createQuery("SELECT total_changes()").mapTo(Long.class).one();
          if (!last.learner().equals(learner) || last.changes() != changes) {
            last = new Read(learner, changes, talks(handle, learner));
          }
          return last.talks();
        });
  }

  private static List<Talk> talks(Handle handle, UUID learner) {
    WrittenMarks marks = new WrittenMarks();
    Map<String, Set<String>> contested = contested(handle, learner);
    return List.copyOf(
        handle
            .createQuery(TALKS)
            .bind(0, learner.toString())
            .map((row, context) -> talk(row, marks, contested))
            .list());
  }

  /** Contested criteria by attempt. */
  private static Map<String, Set<String>> contested(Handle handle, UUID learner) {
    Map<String, Set<String>> contested = new HashMap<>();
    handle
        .createQuery(CONTESTS)
        .bind(0, learner.toString())
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .forEach(
            contest ->
                contested
                    .computeIfAbsent(contest.get(0), none -> new HashSet<>())
                    .add(contest.get(1)));
    return contested;
  }

  private static Talk talk(ResultSet row, WrittenMarks marks, Map<String, Set<String>> contested)
      throws SQLException {
    String attempt = row.getString("id");
    String written = row.getString("marks");
    // Before the second schema nothing of what a talk showed was kept.
    boolean shown = written != null;
    return new Talk(
        UUID.fromString(attempt),
        new Talk.Story(row.getString("pack_id"), row.getString("scenario_id")),
        Ids.find(Mode.class, row.getString("mode")).orElseThrow(),
        Optional.ofNullable(row.getString("origin")).map(UUID::fromString),
        row.getString("ending") != null,
        Instant.parse(row.getString("finished_at")),
        Numbers.of(row.getString("emotion")),
        shown ? Optional.of(Talk.Figures.of(Showings.showing(row, List.of()))) : Optional.empty(),
        shown ? marks.read(written, contested.getOrDefault(attempt, Set.of())) : List.of());
  }

  @Override
  public Map<UUID, List<Evidence>> evidence(Collection<UUID> attempts) {
    return database.read(
        handle -> {
          Map<UUID, List<Evidence>> all = new LinkedHashMap<>();
          for (UUID attempt : attempts) {
            List<Evidence> some = Showings.evidence(handle, attempt);
            if (!some.isEmpty()) {
              all.put(attempt, some);
            }
          }
          return all;
        });
  }
}
