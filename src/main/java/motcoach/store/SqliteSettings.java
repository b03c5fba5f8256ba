package motcoach.store;

import java.util.Optional;
import motcoach.progress.Settings;

/** Remembered choices in the database. */
final class SqliteSettings implements Settings {
  private final Database database;

  SqliteSettings(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> get(String key) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT value FROM setting WHERE key = ?")
                .bind(0, key)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void put(String key, String value) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?)"
                    + " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value));
  }
}
