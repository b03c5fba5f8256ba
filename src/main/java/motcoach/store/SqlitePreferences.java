package motcoach.store;

import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Preferences;

/** Choices of each person in the database. */
final class SqlitePreferences implements Preferences {
  private final Database database;

  SqlitePreferences(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> get(UUID learner, String key) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT value FROM preference WHERE learner = ? AND key = ?")
                .bind(0, learner.toString())
                .bind(1, key)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void put(UUID learner, String key, String value) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO preference (learner, key, value) VALUES (?, ?, ?)"
                    + " ON CONFLICT (learner, key) DO UPDATE SET value = excluded.value",
                learner.toString(),
                key,
                value));
  }

  @Override
  public void drop(UUID learner, String key) {
    database.write(
        handle ->
            handle.execute(
                "DELETE FROM preference WHERE learner = ? AND key = ?", learner.toString(), key));
  }
}
