package motcoach.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The settings under which SQLite keeps what was committed, in the order in which they must be
 * given, each read back: a setting that did not take is a promise that would not hold.
 */
final class Pragmas {

  /** A setting and what it must read as afterwards. */
  private record Pragma(String name, String value, String reads) {}

  private static final List<Pragma> ALL =
      List.of(
          // Before the log: one process with one connection needs no shared memory for it.
          new Pragma("locking_mode", "EXCLUSIVE", "exclusive"),
          new Pragma("journal_mode", "WAL", "wal"),
          // NORMAL may lose the last commits when the power fails.
          new Pragma("synchronous", "FULL", "2"),
          // The next two matter on macOS, where a plain sync leaves data in the drive's cache.
          new Pragma("fullfsync", "ON", "1"),
          new Pragma("checkpoint_fullfsync", "ON", "1"),
          new Pragma("foreign_keys", "ON", "1"),
          // A file that was tampered with must not make SQLite run what its schema says.
          new Pragma("trusted_schema", "OFF", "0"),
          new Pragma("cell_size_check", "ON", "1"),
          new Pragma("mmap_size", "0", "0"),
          new Pragma("secure_delete", "ON", "1"),
          new Pragma("temp_store", "MEMORY", "2"),
          // 16 MiB: reports look talks up all over the file.
          new Pragma("cache_size", "-16384", "-16384"),
          new Pragma("busy_timeout", "1000", "1000"),
          new Pragma("journal_size_limit", "16777216", "16777216"));

  private Pragmas() {}

  /**
   * Applies all settings.
   *
   * @throws SQLException when one does not read back as it was set
   */
  static void apply(Connection connection) throws SQLException {
    for (Pragma pragma : ALL) {
      run(connection, "PRAGMA " + pragma.name() + "=" + pragma.value());
    }
    for (Pragma pragma : ALL) {
      String reads = read(connection, pragma.name());
      if (!pragma.reads().equalsIgnoreCase(reads)) {
        throw new SQLException("SQLite did not take " + pragma.name() + ": it reads " + reads);
      }
    }
  }

  /** The value a setting has now; empty when it has none. */
  static String read(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
