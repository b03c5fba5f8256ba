package motcoach.store;

import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Notes;

/** What trainees wrote in debriefs, in the database. */
final class SqliteNotes implements Notes {
  private final Database database;

  SqliteNotes(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> get(UUID attempt, String key) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT words FROM note WHERE attempt = ? AND key = ?")
                .bind(0, attempt.toString())
                .bind(1, key)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void put(UUID attempt, String key, String words) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO note (attempt, key, words) VALUES (?, ?, ?)"
                    + " ON CONFLICT (attempt, key) DO UPDATE SET words = excluded.words",
                attempt.toString(),
                key,
                words));
  }
}
