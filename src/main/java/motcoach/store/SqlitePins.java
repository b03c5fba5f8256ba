package motcoach.store;

import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Pins;

/** What is kept of each person's PIN in the database. */
final class SqlitePins implements Pins {
  private final Database database;

  SqlitePins(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> get(UUID learner) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT pin FROM learner WHERE id = ? AND pin IS NOT NULL")
                .bind(0, learner.toString())
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void put(UUID learner, String hash) {
    set(learner, hash);
  }

  @Override
  public void drop(UUID learner) {
    set(learner, null);
  }

  private void set(UUID learner, String hash) {
    database.write(
        handle ->
            handle.execute("UPDATE learner SET pin = ? WHERE id = ?", hash, learner.toString()));
  }
}
