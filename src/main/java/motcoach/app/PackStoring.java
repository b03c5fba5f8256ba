package motcoach.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;

/** Says in the program's own kinds why a pack could not be written. */
final class PackStoring {
  private static final long HARDLY_ANY = 64 * 1024;

  private PackStoring() {}

  static StoreException failure(Path place, IOException cause) {
    return new StoreException(kind(place, cause), place.toString(), cause);
  }

  private static Kind kind(Path place, IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return Kind.READ_ONLY;
    }
    return cause instanceof FileSystemException && full(place) ? Kind.FULL : Kind.OTHER;
  }

  private static boolean full(Path place) {
    try {
      Path there = Files.exists(place) ? place : place.toAbsolutePath().getParent();
      return Files.getFileStore(there).getUsableSpace() < HARDLY_ANY;
    } catch (IOException unknown) {
      return false;
    }
  }
}
