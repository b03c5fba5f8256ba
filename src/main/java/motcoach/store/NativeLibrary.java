package motcoach.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Has SQLite's native library unpacked into the data folder. In the system's temporary folder each
 * crash would leave a copy for ever, and some systems allow no code there.
 */
final class NativeLibrary {
  private static final String PLACE = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /**
   * Loads the library now, while the folder is surely there. Does nothing when it was loaded before
   * or the program was started with a place for it.
   *
   * @throws IOException when it cannot be unpacked or does not fit this machine
   */
  static synchronized void load(DataFolder folder) throws IOException {
    if (System.getProperty(PLACE) != null || System.getProperty("org.sqlite.lib.path") != null) {
      return;
    }
    Path place = folder.folder("native");
    if (!Files.isWritable(place)) {
      throw new AccessDeniedException(place.toString());
    }
    removeLeftovers(place);
    System.setProperty(PLACE, place.toString());
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      System.clearProperty(PLACE);
      throw new IOException("SQLite's native library could not be loaded", e);
    }
  }

  /** The folder is ours alone now, so what lies there is of a process that was killed. */
  private static void removeLeftovers(Path place) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "sqlite-*")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }
}
