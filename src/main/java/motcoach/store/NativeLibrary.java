package motcoach.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Has SQLite's native library unpacked into the data folder. In the system's temporary folder each
 * crash would leave a copy for ever, and some systems allow no code there.
 */
final class NativeLibrary {
  private static final String PLACE = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /** Does nothing when it is already loaded or shipped beside the program. */
  static synchronized void unpackInto(DataFolder folder) throws IOException {
    if (System.getProperty(PLACE) != null || System.getProperty("org.sqlite.lib.path") != null) {
      return;
    }
    Path place = folder.folder("native");
    removeLeftovers(place);
    System.setProperty(PLACE, place.toString());
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
