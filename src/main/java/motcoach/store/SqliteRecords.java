package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
  // CROSS JOIN keeps the order of the tables: newest results first, until there are enough.
  private static final String TALKS =
      """
      SELECT a.id, a.pack_id, a.scenario_id, a.mode, o.origin, r.finished_at, r.ending, r.emotion,
        s.*
      FROM result r CROSS JOIN attempt a ON a.id = r.attempt
        LEFT JOIN retry o ON o.attempt = a.id
        LEFT JOIN showing s ON s.attempt = a.id
      WHERE a.learner = ?
      ORDER BY r.position DESC LIMIT ?
      """;

  private static final String CONTESTS =
      "SELECT c.attempt, c.criterion FROM contest c JOIN attempt a ON a.id = c.attempt"
          + " WHERE a.learner = ?";

  private final Database database;

  SqliteRecords(Database database) {
    this.database = database;
  }

  @Override
  public List<Talk> talks(UUID learner, int limit) {
    return database.read(handle -> talks(handle, learner, limit));
  }

  static List<Talk> talks(Handle handle, UUID learner, int limit) {
    WrittenMarks marks = new WrittenMarks();
    Map<String, Set<String>> contested = contested(handle, learner);
    List<Talk> talks =
        new ArrayList<>(
            handle
                .createQuery(TALKS)
                .bind(0, learner.toString())
                .bind(1, Math.max(0, limit))
                .map((row, context) -> talk(row, marks, contested))
                .list());
    Collections.reverse(talks);
    return talks;
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
