package motcoach.store;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;

/**
 * The folder that holds everything of this workstation, owned by this process until closed. Folders
 * and files made here are for their owner alone where the system knows such rights.
 */
final class DataFolder implements Closeable {
  /** The native library (about 1 MiB), a new database and its log need about this much. */
  private static final long ROOM_NEEDED = 2L << 20;

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Makes the folder if need be and takes it into possession.
   *
   * @throws StoreException NOT_A_FOLDER, READ_ONLY, FULL, or IN_USE when another process (or
   *     another part of this one) has it
   */
  static DataFolder open(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Path there = nearestFolder(path);
      if (!Files.isWritable(there)) {
        throw new StoreException(Kind.READ_ONLY, path.toString(), null);
      }
      if (full(there)) {
        throw new StoreException(Kind.FULL, path.toString(), null);
      }
      Files.createDirectories(path, ownerOnly(path, "rwx------"));
      return new DataFolder(path, lock(path));
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw StoreFailure.of(e, path);
    }
  }

  /** Whether there is too little room to work in. */
  static boolean full(Path place) {
    // Not its file store: in a changed root no mount is found for it, and asking fails.
    File folder = place.toFile();
    // Some network drives answer 0 for everything.
    return folder.getTotalSpace() > 0 && folder.getUsableSpace() < ROOM_NEEDED;
  }

  Path path() {
    return path;
  }

  /** A folder inside this one, made if need be. */
  Path folder(String name) throws IOException {
    return Files.createDirectories(path.resolve(name), ownerOnly(path, "rwx------"));
  }

  /** Makes an empty file for its owner alone; SQLite gives its side files the same rights. */
  static void createFile(Path file) throws IOException {
    Files.createFile(file, ownerOnly(file.getParent(), "rw-------"));
  }

  /** The folder itself, or the one in which it would have to be made. */
  private static Path nearestFolder(Path path) {
    Path at = path;
    while (!Files.isDirectory(at)) {
      // No root: a drive that is not there.
      if (at.getParent() == null || Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        throw new StoreException(Kind.NOT_A_FOLDER, at.toString(), null);
      }
      at = at.getParent();
    }
    return at;
  }

  private static FileChannel lock(Path folder) throws IOException {
    Path file = folder.resolve("app.lock");
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            ownerOnly(folder, "rw-------"));
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new StoreException(Kind.IN_USE, folder.toString(), e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new StoreException(Kind.IN_USE, folder.toString(), null);
  }

  static FileAttribute<?>[] ownerOnly(Path near, String rights) {
    if (!near.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
    };
  }

  /** Gives the folder free. The lock file stays: deleting it could free a lock just taken. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw StoreFailure.of(e, path);
    }
  }
}
