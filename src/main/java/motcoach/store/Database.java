package motcoach.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import motcoach.progress.StoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one database file and the one connection to it. Work from several threads is done one after
 * the other.
 */
final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final Path file;
  private final Connection connection;
  private final Jdbi jdbi;
  private final ReentrantLock turn = new ReentrantLock();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
    // Error texts of the mapper would otherwise carry the values of the statement.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
  }

  /**
   * Opens the file of {@code folder}, makes it when there is none, brings it to the newest schema.
   *
   * @throws StoreException NEWER or DAMAGED with every byte as it was; READ_ONLY, FULL, OTHER
   */
  static Database open(DataFolder folder, Migrations migrations) {
    DatabaseFile file = new DatabaseFile(folder);
    try {
      int schema = prepare(folder, file, migrations);
      Connection connection = connect(file.path());
      try {
        Pragmas.apply(connection);
        bringUp(file, connection, schema, migrations);
      } catch (SQLException | IOException | RuntimeException e) {
        closeAfter(connection, e);
        throw e;
      }
      return new Database(file.path(), connection);
    } catch (SQLException | IOException e) {
      throw StoreFailure.of(e, file.path());
    }
  }

  /** Sees to it that there is a file that may be opened, and says which schema it has. */
  private static int prepare(DataFolder folder, DatabaseFile file, Migrations migrations)
      throws IOException, SQLException {
    if (file.exists()) {
      int schema = file.schema(migrations.newest());
      NativeLibrary.load(folder);
      file.refuseUnlessWhole();
      return schema;
    }
    NativeLibrary.load(folder);
    file.create(migrations);
    return migrations.newest();
  }

  private static void bringUp(
      DatabaseFile file, Connection connection, int schema, Migrations migrations)
      throws SQLException, IOException {
    if (schema < migrations.newest()) {
      file.copyBefore(connection, migrations.newest());
      migrations.run(connection, schema);
      Checks.refuseUnlessWhole(connection, file.path());
      LOG.info("schema {} brought to {}", schema, migrations.newest());
    }
  }

  /** A connection by URI: pasting a path into the address breaks on some characters. */
  static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }

  /** Reads in one glance: no change comes between two statements. */
  <T> T read(Function<Handle, T> work) {
    return inTransaction("BEGIN", work);
  }

  /**
   * Changes all that {@code work} changes, or nothing. On return it would survive a power cut.
   *
   * @throws StoreException when it was not kept
   */
  <T> T write(Function<Handle, T> work) {
    return inTransaction("BEGIN IMMEDIATE", work);
  }

  private <T> T inTransaction(String begin, Function<Handle, T> work) {
    turn.lock();
    try (Handle handle = jdbi.open()) {
      Pragmas.run(connection, begin);
      try {
        T result = work.apply(handle);
        Pragmas.run(connection, "COMMIT");
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
    } catch (SQLException | RuntimeException e) {
      throw StoreFailure.of(e, file);
    } finally {
      turn.unlock();
    }
  }

  /** Undoes what was begun. SQLite may have done so already; that is no further failure. */
  static void rollBack(Connection connection, Exception because) {
    try {
      Pragmas.run(connection, "ROLLBACK");
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  /** Looks at every page and reference; empty when all is well, else what SQLite says. */
  List<String> check() {
    turn.lock();
    try {
      return Checks.thorough(connection);
    } catch (SQLException e) {
      throw StoreFailure.of(e, file);
    } finally {
      turn.unlock();
    }
  }

  Path file() {
    return file;
  }

  /** Tidies up and closes. Everything was kept before, so that a failure here loses nothing. */
  @Override
  public void close() {
    turn.lock();
    try (connection) {
      if (!connection.isClosed()) {
        Pragmas.run(connection, "PRAGMA optimize");
        Pragmas.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
      }
    } catch (SQLException e) {
      LOG.warn("database closed without tidying up: SQLite code {}", e.getErrorCode());
    } finally {
      turn.unlock();
    }
  }

  private static void closeAfter(Connection connection, Exception because) {
    try {
      connection.close();
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }
}
