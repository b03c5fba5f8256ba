package motcoach.store;

import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Learner;
import motcoach.progress.account.Teams;

/** Teams as they were set here. */
final class SqliteTeams implements Teams {
  private final Database database;

  SqliteTeams(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> of(UUID person) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT name FROM team WHERE person = ?")
                .bind(0, person.toString())
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void put(UUID person, String name) {
    String clean = Learner.cleanName(name);
    database.write(
        handle ->
            clean.isEmpty()
                ? handle.execute("DELETE FROM team WHERE person = ?", person.toString())
                : handle.execute(
                    "INSERT INTO team (person, name) VALUES (?, ?)"
                        + " ON CONFLICT (person) DO UPDATE SET name = excluded.name",
                    person.toString(),
                    clean));
  }
}
