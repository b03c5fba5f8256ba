package motcoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.progress.Backups.Backup;
import motcoach.progress.Backups.Contents;
import motcoach.progress.Backups.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is in a database, in a few figures. */
final class BackupContents {
  static final String MADE_AT = "backup.made-at";

  private static final Logger LOG = LoggerFactory.getLogger(BackupContents.class);

  private BackupContents() {}

  /** A backup as it is found; without contents when it cannot be read. */
  static Backup read(Path file) throws IOException {
    String name = file.getFileName().toString();
    long bytes = Files.size(file);
    Instant dated = Files.getLastModifiedTime(file).toInstant();
    if (!isOurs(file)) {
      return new Backup(name, dated, bytes, Optional.empty());
    }
    try (Connection connection = openToLook(file)) {
      return new Backup(name, madeAt(connection).orElse(dated), bytes, Optional.of(of(connection)));
    } catch (SQLException | DateTimeException e) {
      LOG.warn("A backup cannot be read: {}", e.getClass().getName());
      return new Backup(name, dated, bytes, Optional.empty());
    }
  }

  static boolean isOurs(Path file) throws IOException {
    return FileHead.read(file, DatabaseFile.beside(file, "-wal"))
        .filter(head -> head.applicationId() == DatabaseFile.APPLICATION_ID)
        .isPresent();
  }

  /** Opens a file that may have been tampered with, and that is not to be changed. */
  static Connection openToLook(Path file) throws SQLException {
    Connection connection = Database.connect(file);
    try {
      Pragmas.run(connection, "PRAGMA query_only=ON");
      Pragmas.run(connection, "PRAGMA trusted_schema=OFF");
      Pragmas.run(connection, "PRAGMA cell_size_check=ON");
      Pragmas.run(connection, "PRAGMA mmap_size=0");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  static Contents of(Connection connection) throws SQLException {
    List<Person> people = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                // Beside a max, the other columns are of the row it was found in.
                "SELECT l.name, count(a.id), a.started_at, max(a.position)"
                    + " FROM learner l LEFT JOIN attempt a ON a.learner = l.id"
                    + " GROUP BY l.id ORDER BY l.rowid")) {
      while (row.next()) {
        people.add(
            new Person(
                row.getString(1),
                row.getLong(2),
                Optional.ofNullable(row.getString(3)).map(Instant::parse)));
      }
    }
    return new Contents(
        people,
        number(connection, "SELECT count(*) FROM attempt"),
        number(connection, "SELECT count(*) FROM turn"));
  }

  private static Optional<Instant> madeAt(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT value FROM setting WHERE key = '" + MADE_AT + "'")) {
      return row.next() ? Optional.of(Instant.parse(row.getString(1))) : Optional.empty();
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getLong(1);
    }
  }
}
