package motcoach.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.sqlite.SQLiteErrorCode;

/**
 * The database as a file: made whole or not at all, looked at before SQLite may change it, copied
 * before it is changed much. Used only while no connection to it is open, except for copying.
 */
final class DatabaseFile {
  /** {@code MOTC}: marks a SQLite file as one of this program. */
  static final int APPLICATION_ID = 0x4d4f5443;

  /** The database of a data folder. */
  static final String NAME = "mot-coach.db";

  /** What SQLite keeps beside a database while it is open or after a crash. */
  static final List<String> SIDES = List.of("-wal", "-journal");

  /** The file itself and everything that may lie beside it. */
  static final List<String> ALL_PARTS = List.of("", "-wal", "-shm", "-journal");

  /** Changes the file for another one while nothing is connected to it. */
  interface Change {
    void run() throws IOException;

    /** Brings the old one back. */
    void undo() throws IOException;
  }

  private final DataFolder folder;
  private final Path path;

  DatabaseFile(DataFolder folder) {
    this.folder = folder;
    this.path = folder.path().resolve(NAME);
  }

  Path path() {
    return path;
  }

  /**
   * Whether there is a database.
   *
   * @throws StoreException DAMAGED when there is only the log of one: beside a new database SQLite
   *     would take it for its own
   */
  boolean exists() throws IOException {
    if (Files.exists(path)) {
      return true;
    }
    for (String side : SIDES) {
      if (holdsSomething(side)) {
        throw new StoreException(Kind.DAMAGED, beside(path, side).toString(), null);
      }
    }
    return false;
  }

  /** Makes a new database under another name and puts it in place when it is complete. */
  void create(Migrations migrations) throws IOException, SQLException {
    Path unfinished = beside(path, ".new");
    BackupFolder.remove(unfinished);
    DataFolder.createFile(unfinished);
    try (Connection connection = Database.connect(unfinished)) {
      Pragmas.apply(connection);
      Pragmas.run(connection, "PRAGMA application_id=" + APPLICATION_ID);
      migrations.run(connection, 0);
      Pragmas.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    putInPlace(unfinished, path);
  }

  /**
   * Its schema, read without SQLite.
   *
   * @throws StoreException NEWER than {@code newest}, DAMAGED, or READ_ONLY: SQLite would open such
   *     a file and fail only at the first turn; nothing was changed
   */
  int schema(int newest) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw damaged(null);
    }
    if (!Files.isWritable(path)) {
      throw new StoreException(Kind.READ_ONLY, path.toString(), null);
    }
    FileHead head = head();
    if (head.applicationId() != APPLICATION_ID || head.userVersion() < 1) {
      throw damaged(null);
    }
    if (head.userVersion() > newest) {
      throw new StoreException(Kind.NEWER, path.toString(), null);
    }
    return head.userVersion();
  }

  /**
   * Has SQLite look at every page.
   *
   * @throws StoreException DAMAGED; nothing was changed
   */
  void refuseUnlessWhole() throws IOException, SQLException {
    if (head().walMode() && !holdsSomething("-wal") && !holdsSomething("-journal")) {
      quickCheck(path);
    } else {
      quickCheckCopy();
    }
  }

  private FileHead head() throws IOException {
    return FileHead.read(path, beside(path, "-wal")).orElseThrow(() -> damaged(null));
  }

  /** After a crash, opening the file moves what is in its log into it: so a copy is opened. */
  private void quickCheckCopy() throws IOException, SQLException {
    Path copy = folder.folder("inspect").resolve(NAME);
    try {
      for (String side : List.of("", "-wal", "-journal")) {
        if (Files.exists(beside(path, side))) {
          Files.copy(beside(path, side), beside(copy, side), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      quickCheck(copy);
    } finally {
      BackupFolder.remove(copy);
      Files.deleteIfExists(copy.getParent());
    }
  }

  private void quickCheck(Path file) throws SQLException {
    try (Connection connection = Database.connect(file)) {
      Pragmas.run(connection, "PRAGMA locking_mode=EXCLUSIVE");
      Pragmas.run(connection, "PRAGMA trusted_schema=OFF");
      Pragmas.run(connection, "PRAGMA cell_size_check=ON");
      Pragmas.run(connection, "PRAGMA mmap_size=0");
      if (!Checks.quick(connection).isEmpty()) {
        throw damaged(null);
      }
    } catch (SQLException e) {
      // A malformed schema comes as a plain error; a check has no other reason for one.
      if ((e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_ERROR.code) {
        throw damaged(e);
      }
      throw e;
    }
  }

  /**
   * Copies the database as it is, before it becomes schema {@code next}: into {@code backups},
   * verified and synced.
   */
  void copyBefore(Connection connection, int next) throws SQLException, IOException {
    Path backups = folder.folder("backups");
    Path unfinished = backups.resolve("unfinished.tmp");
    Files.deleteIfExists(unfinished);
    DataFolder.createFile(unfinished);
    vacuumInto(connection, unfinished);
    try (Connection copy = Database.connect(unfinished)) {
      Checks.refuseUnlessWhole(copy, unfinished);
    }
    putInPlace(unfinished, free(backups, "before-schema-" + next, ".db"));
  }

  /** Writes everything into an empty file, without what was deleted; synced. */
  static void vacuumInto(Connection connection, Path target) throws SQLException {
    try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, target.toString());
      vacuum.execute();
    }
  }

  /** Copies a file nothing is connected to, for its owner alone; synced. */
  static void copy(Path from, Path to) throws IOException {
    DataFolder.createFile(to);
    try (OutputStream out = Files.newOutputStream(to)) {
      Files.copy(from, out);
    }
    sync(to, StandardOpenOption.WRITE);
  }

  /** The first name that begins and ends like this and is not taken. */
  static Path free(Path folder, String name, String ending) {
    Path file = folder.resolve(name + ending);
    for (int n = 2; Files.exists(file); n++) {
      file = folder.resolve(name + "-" + n + ending);
    }
    return file;
  }

  /** Renames a complete file so that after a power cut it is there whole or not at all. */
  static void putInPlace(Path unfinished, Path target) throws IOException {
    sync(unfinished, StandardOpenOption.WRITE);
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // Elsewhere a folder cannot be opened, and the rename is durable by itself.
      sync(target.getParent(), StandardOpenOption.READ);
    }
  }

  private static void sync(Path place, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(place, how)) {
      channel.force(true);
    }
  }

  private boolean holdsSomething(String side) throws IOException {
    Path file = beside(path, side);
    return Files.exists(file) && Files.size(file) > 0;
  }

  private StoreException damaged(Exception cause) {
    return new StoreException(Kind.DAMAGED, path.toString(), cause);
  }

  static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
