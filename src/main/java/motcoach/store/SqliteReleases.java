package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motcoach.progress.account.Release;
import motcoach.progress.account.Release.Cell;
import motcoach.progress.account.Releases;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Group reports that were given out, in the database. */
final class SqliteReleases implements Releases {
  private final Database database;

  SqliteReleases(Database database) {
    this.database = database;
  }

  @Override
  public void add(Release release) {
    database.write(
        handle -> {
          handle.execute(
              "INSERT INTO group_release (id, released_at, period_from, period_until)"
                  + " VALUES (?, ?, ?, ?)",
              release.id().toString(),
              release.at().toString(),
              release.from().toString(),
              release.until().toString());
          long number = last(handle);
          release.cells().forEach(cell -> add(handle, number, cell));
          return number;
        });
  }

  private static long last(Handle handle) {
    return handle.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
  }

  private static void add(Handle handle, long release, Cell cell) {
    handle.execute(
        "INSERT INTO group_cell (release, measure, team, people) VALUES (?, ?, ?, ?)",
        release,
        cell.measure(),
        cell.group() instanceof Release.Team team ? team.name() : null,
        cell.people());
    long number = last(handle);
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO group_talks (cell, person, counted) VALUES (?, ?, ?)");
    cell.talks()
        .forEach(
            (person, counted) ->
                batch.bind(0, number).bind(1, person.toString()).bind(2, counted).add());
    batch.execute();
  }

  @Override
  public List<Release> all() {
    return database.read(
        handle -> {
          Map<Long, Map<UUID, Long>> talks = new HashMap<>();
          handle
              .createQuery("SELECT * FROM group_talks")
              .map((row, context) -> talk(talks, row))
              .list();
          Map<Long, List<Cell>> cells = new HashMap<>();
          handle
              .createQuery("SELECT * FROM group_cell ORDER BY number")
              .map((row, context) -> cell(cells, talks, row))
              .list();
          return handle
              .createQuery("SELECT * FROM group_release ORDER BY number")
              .map((row, context) -> release(row, cells))
              .list();
        });
  }

  private static boolean talk(Map<Long, Map<UUID, Long>> talks, ResultSet row) throws SQLException {
    talks
        .computeIfAbsent(row.getLong("cell"), first -> new HashMap<>())
        .put(UUID.fromString(row.getString("person")), row.getLong("counted"));
    return true;
  }

  private static boolean cell(
      Map<Long, List<Cell>> cells, Map<Long, Map<UUID, Long>> talks, ResultSet row)
      throws SQLException {
    String team = row.getString("team");
    return cells
        .computeIfAbsent(row.getLong("release"), first -> new ArrayList<>())
        .add(
            new Cell(
                row.getString("measure"),
                team == null ? new Release.All() : new Release.Team(team),
                row.getInt("people"),
                talks.getOrDefault(row.getLong("number"), Map.of())));
  }

  private static Release release(ResultSet row, Map<Long, List<Cell>> cells) throws SQLException {
    return new Release(
        UUID.fromString(row.getString("id")),
        Instant.parse(row.getString("released_at")),
        Instant.parse(row.getString("period_from")),
        Instant.parse(row.getString("period_until")),
        cells.getOrDefault(row.getLong("number"), List.of()));
  }
}
