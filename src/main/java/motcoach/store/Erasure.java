package motcoach.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Takes a person out of a database, inside the caller's transaction. The links of their rows stay:
 * each is a hash over salt and row, and says nothing once the salt is gone.
 */
final class Erasure {
  private Erasure() {}

  /** Notes that somebody is to be erased, which lets their rows go; stays until it is done. */
  static void begin(Handle handle, UUID learner) {
    handle.execute(
        "INSERT INTO erasing (learner) SELECT id FROM"
            + " (SELECT id FROM learner UNION SELECT id FROM carried_person) WHERE id = ?"
            + " ON CONFLICT (learner) DO NOTHING",
        learner.toString());
  }

  /** Takes the note back. */
  static void giveUp(Handle handle, UUID learner) {
    handle.execute("DELETE FROM erasing WHERE learner = ?", learner.toString());
  }

  /** Whom an end of the program kept from being erased. */
  static List<UUID> begun(Handle handle) {
    return handle
        .createQuery("SELECT learner FROM erasing")
        .map((row, context) -> UUID.fromString(row.getString(1)))
        .list();
  }

  static boolean knows(Handle handle, UUID learner) {
    return knowsLearner(handle, learner)
        || hasTable(handle, "carried_person") && has(handle, "carried_person", learner)
        || hasTable(handle, "team")
            && handle
                    .createQuery("SELECT count(*) FROM team WHERE person = ?")
                    .bind(0, learner.toString())
                    .mapTo(Integer.class)
                    .one()
                > 0;
  }

  static boolean knowsLearner(Handle handle, UUID learner) {
    return has(handle, "learner", learner);
  }

  /** A backup of an older schema has fewer tables. */
  static boolean hasTable(Handle handle, String table) {
    return handle
            .createQuery("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?")
            .bind(0, table)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static boolean has(Handle handle, String table, UUID person) {
    return handle
            .createQuery("SELECT count(*) FROM " + table + " WHERE id = ?")
            .bind(0, person.toString())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Erases; the chain says from now on which positions are empty. */
  static void erase(Handle handle, UUID learner, Instant now) {
    begin(handle, learner);
    List<Long> positions = positions(handle, learner);
    for (PersonTable table : PersonTable.ALL) {
      // Their rows may go only while this one is there.
      handle
          .createUpdate("DELETE FROM " + table.name() + " WHERE " + table.about())
          .bind("learner", learner.toString())
          .execute();
    }
    if (!positions.isEmpty()) {
      new Chain().add(handle, ChainedTable.ERASURE, Positions.write(positions), now.toString());
    }
    forgetSamples(handle);
  }

  private static List<Long> positions(Handle handle, UUID learner) {
    List<Long> positions = new ArrayList<>();
    for (PersonTable table : PersonTable.ALL) {
      if (table.chained()) {
        positions.addAll(
            handle
                .createQuery("SELECT position FROM " + table.name() + " WHERE " + table.about())
                .bind("learner", learner.toString())
                .mapTo(Long.class)
                .list());
      }
    }
    Collections.sort(positions);
    return positions;
  }

  /** What SQLite noted of the spread of values contains some of them. */
  static void forgetSamples(Handle handle) {
    List<String> tables =
        handle
            .createQuery(
                "SELECT name FROM sqlite_schema"
                    + " WHERE name IN ('sqlite_stat1', 'sqlite_stat3', 'sqlite_stat4')")
            .mapTo(String.class)
            .list();
    tables.forEach(table -> handle.execute("DELETE FROM " + table));
  }
}
