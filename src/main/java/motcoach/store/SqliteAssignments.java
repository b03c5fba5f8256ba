package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Assignments;

/** What was assigned, in the database. */
final class SqliteAssignments implements Assignments {
  private final Database database;

  SqliteAssignments(Database database) {
    this.database = database;
  }

  @Override
  public List<Assignment> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM assignment ORDER BY by_day, id")
                .map((row, context) -> assignment(row))
                .list());
  }

  private static Assignment assignment(ResultSet row) throws SQLException {
    String person = row.getString("person");
    return new Assignment(
        UUID.fromString(row.getString("id")),
        person == null
            ? new Assignment.Team(row.getString("team"))
            : new Assignment.One(UUID.fromString(person)),
        row.getString("pack_id"),
        Optional.ofNullable(row.getString("scenario_id")),
        LocalDate.parse(row.getString("from_day")),
        LocalDate.parse(row.getString("by_day")));
  }

  @Override
  public void put(Assignment assignment) {
    database.write(
        handle ->
            handle.execute(
                "INSERT OR REPLACE INTO assignment"
                    + " (id, person, team, pack_id, scenario_id, from_day, by_day)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                assignment.id().toString(),
                assignment.assignee() instanceof Assignment.One one
                    ? one.person().toString()
                    : null,
                assignment.assignee() instanceof Assignment.Team team ? team.name() : null,
                assignment.packId(),
                assignment.scenario().orElse(null),
                assignment.from().toString(),
                assignment.by().toString()));
  }

  @Override
  public void remove(UUID id) {
    database.write(handle -> handle.execute("DELETE FROM assignment WHERE id = ?", id.toString()));
  }
}
