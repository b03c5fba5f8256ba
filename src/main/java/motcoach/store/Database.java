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
  private final ReentrantLock turn = new ReentrantLock();
  private Connection connection;
  private Jdbi jdbi;

  private Database(Path file, Connection connection) {
    this.file = file;
    use(connection);
  }

  private void use(Connection opened) {
    connection = opened;
    jdbi = jdbi(opened);
  }

  static Jdbi jdbi(Connection connection) {
    Jdbi jdbi = Jdbi.create(connection);
    // Error texts of the mapper would otherwise carry the values of the statement.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    return jdbi;
  }

  /** Work on the one connection that needs no transaction, or must not be in one. */
  interface Work<T> {
    T on(Connection connection) throws SQLException, IOException;
  }

  /**
   * Opens the file of {@code folder}, makes it when there is none, brings it to the newest schema.
   *
   * @throws StoreException NEWER or DAMAGED with every byte as it was; READ_ONLY, FULL, OTHER
   */
  static Database open(DataFolder folder, Migrations migrations) {
    DatabaseFile file = new DatabaseFile(folder);
    return new Database(file.path(), connected(folder, file, migrations));
  }

  private static Connection connected(DataFolder folder, DatabaseFile file, Migrations migrations) {
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
      return connection;
    } catch (SQLException | IOException e) {
      throw StoreFailure.of(e, file.path());
    }
  }

  /**
   * Closes the file, has it changed for another, and opens that; the old one when either fails.
   *
   * @param change leaves the old file where it is when it fails
   */
  void exchange(DataFolder folder, Migrations migrations, DatabaseFile.Change change) {
    turn.lock();
    DatabaseFile database = new DatabaseFile(folder);
    try {
      Pragmas.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
      connection.close();
      try {
        change.run();
        use(connected(folder, database, migrations));
      } catch (IOException | RuntimeException e) {
        change.undo();
        use(connected(folder, database, migrations));
        throw e;
      }
    } catch (SQLException | IOException e) {
      throw StoreFailure.of(e, file);
    } finally {
      turn.unlock();
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

  /** Does {@code work} while nobody else changes anything. */
  <T> T alone(Work<T> work) {
    turn.lock();
    try {
      return work.on(connection);
    } catch (SQLException | IOException e) {
      throw StoreFailure.of(e, file);
    } finally {
      turn.unlock();
    }
  }

  /** Looks at every page and reference; empty when all is well, else what SQLite says. */
  List<String> check() {
    return alone(Checks::thorough);
  }

  Path file() {
    return file;
  }

  /** Tidies up and closes. Everything was kept before, so that a failure here loses nothing. */
  @Override
  public void close() {
    turn.lock();
    try (Connection closing = connection) {
      if (!closing.isClosed()) {
        Pragmas.run(closing, "PRAGMA optimize");
        Pragmas.run(closing, "PRAGMA wal_checkpoint(TRUNCATE)");
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
