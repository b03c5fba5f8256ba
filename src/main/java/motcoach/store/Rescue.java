package motcoach.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import motcoach.progress.Backups.Backup;
import motcoach.progress.StoreException;

/**
 * Brings a backup back where the database itself cannot be opened. Owns the folder until closed.
 */
public final class Rescue implements AutoCloseable {
  private final DataFolder folder;
  private final Migrations migrations;
  private final Clock clock;

  private Rescue(DataFolder folder, Migrations migrations, Clock clock) {
    this.folder = folder;
    this.migrations = migrations;
    this.clock = clock;
  }

  /**
   * @throws StoreException when the folder cannot be used
   */
  public static Rescue open(Path path) {
    DataFolder folder = DataFolder.open(path);
    try {
      NativeLibrary.load(folder);
      return new Rescue(folder, Migrations.shipped(), Clock.systemUTC());
    } catch (IOException e) {
      folder.close();
      throw StoreFailure.of(e, path);
    }
  }

  /** All there are, newest first. */
  public List<Backup> list() {
    try {
      return new BackupFolder(folder).list();
    } catch (IOException e) {
      throw StoreFailure.of(e, folder.path());
    }
  }

  /** Puts a copy in the place of what is there, which is set aside. All or nothing. */
  public void restore(String name) {
    try {
      Path file = new BackupFolder(folder).file(name);
      Restoring.prepare(folder, file, migrations, clock.instant()).run();
    } catch (IOException | SQLException e) {
      throw StoreFailure.of(e, folder.path());
    }
  }

  @Override
  public void close() {
    folder.close();
  }
}
