package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import motcoach.progress.PersonalData;
import motcoach.progress.StoreException;
import org.jdbi.v3.core.Handle;

/** Everything about one person in the database. */
final class SqlitePersonalData implements PersonalData {
  /**
   * A PIN is short: its hash gives it away to whoever gets the file. Salts say nothing, and numbers
   * of lists mean nothing elsewhere.
   */
  private static final Set<String> KEPT_BACK = Set.of("pin", "salt", "mark_list");

  private static final String POSITION = "position";

  private final Database database;
  private final SqliteBackups backups;
  private final int schema;

  SqlitePersonalData(Database database, SqliteBackups backups, int schema) {
    this.database = database;
    this.backups = backups;
    this.schema = schema;
  }

  @Override
  public Everything of(UUID learner) {
    return database.write(
        handle -> {
          Tallies.complete(handle);
          Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
          for (PersonTable table : PersonTable.ALL) {
            tables.put(table.name(), rows(handle, table, learner));
          }
          number(tables);
          return new Everything(schema, tables);
        });
  }

  /** Positions become 1, 2, 3 …: how much others did in between is nobody's business. */
  private static void number(Map<String, List<Map<String, Object>>> tables) {
    TreeMap<Long, Long> numbers = new TreeMap<>();
    tables.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.containsKey(POSITION))
        .forEach(row -> numbers.put(((Number) row.get(POSITION)).longValue(), 0L));
    long next = 1;
    for (Map.Entry<Long, Long> number : numbers.entrySet()) {
      number.setValue(next++);
    }
    tables.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.containsKey(POSITION))
        .forEach(row -> row.put(POSITION, numbers.get(((Number) row.get(POSITION)).longValue())));
  }

  private static List<Map<String, Object>> rows(Handle handle, PersonTable table, UUID learner) {
    return handle
        .createQuery(table.select())
        .bind("learner", learner.toString())
        .map((row, context) -> row(row))
        .list();
  }

  private static Map<String, Object> row(ResultSet row) throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String column = row.getMetaData().getColumnName(i);
      if (!KEPT_BACK.contains(column)) {
        Object value = row.getObject(i);
        values.put(column, value instanceof Integer number ? Long.valueOf(number) : value);
      }
    }
    return values;
  }

  @Override
  public Optional<Refusal> bring(Everything everything) {
    if (everything.schema() > schema) {
      return Optional.of(Refusal.NEWER);
    }
    try {
      return database.write(handle -> new Arrival(handle, everything).take());
    } catch (StoreException e) {
      // A constraint of the schema, or a value that cannot be read back; nothing was kept.
      if (e.kind() == StoreException.Kind.OTHER) {
        return Optional.of(Refusal.UNFIT);
      }
      throw e;
    }
  }

  @Override
  public void erase(UUID learner) {
    backups.erase(learner);
  }
}
