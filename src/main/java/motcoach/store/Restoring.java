package motcoach.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;

/**
 * Puts a backup in the place of the database, which is kept in the folder {@code aside}. Until the
 * last step, one renaming, the old database is where it was.
 */
final class Restoring implements DatabaseFile.Change {
  private static final Duration KEPT_ASIDE = Duration.ofDays(30);

  private final DataFolder folder;
  private final Path database;
  private final Path prepared;
  private final Instant now;
  private Path aside;

  private Restoring(DataFolder folder, Path prepared, Instant now) {
    this.folder = folder;
    this.database = folder.path().resolve(DatabaseFile.NAME);
    this.prepared = prepared;
    this.now = now;
  }

  /**
   * Makes a copy of a backup that is ready to be used.
   *
   * @throws StoreException DAMAGED or NEWER when it cannot be; nothing was changed
   */
  static Restoring prepare(DataFolder folder, Path backup, Migrations migrations, Instant now)
      throws IOException, SQLException {
    Path prepared = leftover(folder);
    BackupFolder.remove(prepared);
    try {
      DatabaseFile.copy(backup, prepared);
      refuseUnlessUsable(prepared, backup, migrations.newest());
      try (Connection connection = Database.connect(prepared)) {
        Checks.refuseUnlessWhole(connection, backup);
        Pragmas.apply(connection);
        int schema = Integer.parseInt(Pragmas.read(connection, "user_version"));
        if (schema < migrations.newest()) {
          migrations.run(connection, schema);
        }
        Pragmas.run(connection, "DELETE FROM setting WHERE key = '" + BackupContents.MADE_AT + "'");
        Checks.refuseUnlessWhole(connection, backup);
        Pragmas.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
      }
      return new Restoring(folder, prepared, now);
    } catch (IOException | SQLException | RuntimeException e) {
      BackupFolder.remove(prepared);
      throw StoreFailure.of(e, backup);
    }
  }

  private static void refuseUnlessUsable(Path copy, Path backup, int newest) throws IOException {
    FileHead head =
        FileHead.read(copy, DatabaseFile.beside(copy, "-wal"))
            .orElseThrow(() -> new StoreException(Kind.DAMAGED, backup.toString(), null));
    if (head.applicationId() != DatabaseFile.APPLICATION_ID || head.userVersion() < 1) {
      throw new StoreException(Kind.DAMAGED, backup.toString(), null);
    } else if (head.userVersion() > newest) {
      throw new StoreException(Kind.NEWER, backup.toString(), null);
    }
  }

  /** What an end of the program during {@link #prepare} leaves behind. */
  static Path leftover(DataFolder folder) {
    return folder.path().resolve("restoring.tmp");
  }

  @Override
  public void run() throws IOException {
    aside = DatabaseFile.free(folder.folder("aside"), BackupFolder.stamp(now), "");
    Files.createDirectory(aside, DataFolder.ownerOnly(folder.path(), "rwx------"));
    for (String part : DatabaseFile.ALL_PARTS) {
      Path old = DatabaseFile.beside(database, part);
      if (Files.exists(old)) {
        DatabaseFile.copy(old, aside.resolve(old.getFileName()));
      }
    }
    // A log beside a file it does not belong to would be taken for its own.
    for (String side : DatabaseFile.SIDES) {
      Files.deleteIfExists(DatabaseFile.beside(database, side));
    }
    DatabaseFile.putInPlace(prepared, database);
  }

  @Override
  public void undo() throws IOException {
    Path old = aside == null ? database : aside.resolve(DatabaseFile.NAME);
    if (aside != null && Files.exists(old)) {
      Path copy = leftover(folder);
      BackupFolder.remove(copy);
      DatabaseFile.copy(old, copy);
      DatabaseFile.putInPlace(copy, database);
    }
  }

  /** The databases kept aside, each in a folder of its own. */
  static List<Path> asides(DataFolder folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Path place = folder.path().resolve("aside");
    if (Files.isDirectory(place)) {
      try (DirectoryStream<Path> each = Files.newDirectoryStream(place)) {
        each.forEach(found::add);
      }
    }
    return found;
  }

  /** Lets go of what was set aside long ago. */
  static void forgetOld(DataFolder folder, Instant now) throws IOException {
    String limit = BackupFolder.stamp(now.minus(KEPT_ASIDE));
    for (Path aside : asides(folder)) {
      if (aside.getFileName().toString().compareTo(limit) < 0) {
        removeAside(aside);
      }
    }
  }

  static void removeAside(Path aside) throws IOException {
    List<Path> parts;
    try (Stream<Path> files = Files.list(aside)) {
      parts = files.toList();
    }
    for (Path part : parts) {
      Files.delete(part);
    }
    Files.delete(aside);
  }
}
