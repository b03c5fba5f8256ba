package motcoach.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import motcoach.progress.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes people or old talks out of a database that lies in a file of its own, such as a backup. */
final class Rewriting {
  static final String WORK = "erasing.tmp";
  static final String CLEAN = "erased.tmp";

  private static final Logger LOG = LoggerFactory.getLogger(Rewriting.class);

  private final Migrations migrations;

  Rewriting(Migrations migrations) {
    this.migrations = migrations;
  }

  /**
   * Puts a copy without what is removed in the place of {@code file}. A file that cannot be read
   * cannot be cleaned either, so it goes.
   */
  void erase(Path file, Removal removal, Instant now) throws SQLException, IOException {
    try {
      if (concerns(file, removal)) {
        rewrite(file, removal, now);
      }
    } catch (SQLException | StoreException e) {
      StoreException why = StoreFailure.of(e, file);
      if (why.kind() != StoreException.Kind.DAMAGED) {
        throw why;
      }
      LOG.warn("A backup that cannot be read was removed with what had to go");
      BackupFolder.remove(file);
    }
  }

  private static boolean concerns(Path file, Removal removal) throws SQLException, IOException {
    if (!BackupContents.isOurs(file)) {
      throw new StoreException(StoreException.Kind.DAMAGED, file.toString(), null);
    }
    try (Connection connection = BackupContents.openToLook(file)) {
      Checks.refuseUnlessWhole(connection, file);
      return Database.jdbi(connection).withHandle(removal::concerns);
    }
  }

  private void rewrite(Path file, Removal removal, Instant now) throws SQLException, IOException {
    Path work = file.resolveSibling(WORK);
    Path clean = file.resolveSibling(CLEAN);
    BackupFolder.remove(work);
    BackupFolder.remove(clean);
    try {
      DatabaseFile.copy(file, work);
      DataFolder.createFile(clean);
      try (Connection connection = Database.connect(work)) {
        Pragmas.apply(connection);
        int schema = Integer.parseInt(Pragmas.read(connection, "user_version"));
        if (schema < migrations.newest()) {
          migrations.run(connection, schema);
        }
        Database.jdbi(connection).useTransaction(handle -> removal.run(handle, now));
        DatabaseFile.vacuumInto(connection, clean);
      }
      try (Connection copy = Database.connect(clean)) {
        Checks.refuseUnlessWhole(copy, clean);
      }
      DatabaseFile.putInPlace(clean, file);
    } finally {
      BackupFolder.remove(work);
      BackupFolder.remove(clean);
    }
  }
}
