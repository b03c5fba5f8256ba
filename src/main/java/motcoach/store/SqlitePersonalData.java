package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import motcoach.progress.PersonalData;
import org.jdbi.v3.core.Handle;

/** Everything about one person in the database. */
final class SqlitePersonalData implements PersonalData {
  /**
   * A PIN is short: its hash gives it away to whoever gets the file. Salts say nothing, and letters
   * for marks only repeat them.
   */
  private static final Set<String> KEPT_BACK = Set.of("pin", "salt", "mark_list", "signs");

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
    return database.read(
        handle -> {
          Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
          for (PersonTable table : PersonTable.ALL) {
            tables.put(table.name(), rows(handle, table, learner));
          }
          return new Everything(schema, tables);
        });
  }

  private static List<Map<String, Object>> rows(Handle handle, PersonTable table, UUID learner) {
    return handle
        .createQuery("SELECT * FROM " + table.name() + " WHERE " + table.about())
        .bind("learner", learner.toString())
        .map((row, context) -> row(row))
        .list();
  }

  private static Map<String, Object> row(ResultSet row) throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String column = row.getMetaData().getColumnName(i);
      if (!KEPT_BACK.contains(column)) {
        values.put(column, row.getObject(i));
      }
    }
    return values;
  }

  @Override
  public void erase(UUID learner) {
    backups.erase(learner);
  }
}
