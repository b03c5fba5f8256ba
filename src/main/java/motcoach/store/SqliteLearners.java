package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.jdbi.v3.core.Handle;

/** The people of this workstation in the database. */
final class SqliteLearners implements Learners {
  private final Database database;

  SqliteLearners(Database database) {
    this.database = database;
  }

  @Override
  public void add(Learner learner) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO learner (id, name, language, purpose, since) VALUES (?, ?, ?, ?, ?)",
                learner.id().toString(),
                learner.name(),
                learner.language().id(),
                Ids.of(learner.purpose()),
                learner.since().toString()));
  }

  @Override
  public void change(Learner learner) {
    database.write(
        handle -> {
          int changed =
              handle.execute(
                  "UPDATE learner SET name = ?, language = ?, purpose = ?, since = ? WHERE id = ?",
                  learner.name(),
                  learner.language().id(),
                  Ids.of(learner.purpose()),
                  learner.since().toString(),
                  learner.id().toString());
          if (changed == 0) {
            throw new StoreException(Kind.OTHER, database.file().toString(), null);
          }
          return changed;
        });
  }

  @Override
  public List<Learner> all() {
    return database.read(SqliteLearners::all);
  }

  static List<Learner> all(Handle handle) {
    return handle
        .createQuery("SELECT * FROM learner ORDER BY rowid")
        .map((row, context) -> learner(row))
        .list();
  }

  @Override
  public Optional<Learner> current() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT l.* FROM learner l JOIN current_learner c ON c.learner = l.id")
                .map((row, context) -> learner(row))
                .findOne());
  }

  @Override
  public void makeCurrent(UUID learner) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO current_learner (one, learner) VALUES (1, ?)"
                    + " ON CONFLICT (one) DO UPDATE SET learner = excluded.learner",
                learner.toString()));
  }

  @Override
  public void makeNobodyCurrent() {
    database.write(handle -> handle.execute("DELETE FROM current_learner"));
  }

  private static Learner learner(ResultSet row) throws SQLException {
    return new Learner(
        UUID.fromString(row.getString("id")),
        row.getString("name"),
        Language.of(row.getString("language")).orElseThrow(),
        Ids.find(Learner.Purpose.class, row.getString("purpose")).orElseThrow(),
        Instant.parse(row.getString("since")));
  }
}
