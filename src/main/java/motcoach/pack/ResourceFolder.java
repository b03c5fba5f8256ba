package motcoach.pack;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Function;

/** The folder around a file of the class path, where it is: on the disk or inside a jar. */
final class ResourceFolder {
  private ResourceFolder() {}

  /**
   * Does some work with the folder; a jar is open only so long. Every reader opens the jar for
   * itself: the one file system per jar that Java keeps under its address can be open only once,
   * and packs are read from several threads.
   *
   * @param file as the class loader names it
   */
  static <T> T around(URL file, Function<Path, T> work) throws IOException {
    try {
      if (!(file.openConnection() instanceof JarURLConnection inJar)) {
        return work.apply(Path.of(file.toURI()).getParent());
      }
      Path jar = Path.of(inJar.getJarFileURL().toURI());
      try (FileSystem open = FileSystems.newFileSystem(jar)) {
        return work.apply(open.getPath("/" + inJar.getEntryName()).getParent());
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
