package motcoach.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;

/** Writes files whole or not at all: beside their place first, then into it in one step. */
public final class WholeFile {
  private static final long HARDLY_ANY = 64 * 1024;

  private WholeFile() {}

  /** What goes into the file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code content} to {@code file}; one that was there is replaced.
   *
   * @throws StoreException READ_ONLY, FULL, NOT_A_FOLDER or OTHER; what was there is unharmed then
   */
  public static void write(Path file, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    // A short name of its own: the one chosen may already be as long as a name can be.
    Path beside = folder.resolve(".mot-" + UUID.randomUUID() + ".part");
    try {
      refuseReadOnly(file);
      fill(beside, content);
      move(beside, file);
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw failure(file, e);
    } finally {
      drop(beside);
    }
  }

  /** A move would replace a file that is marked as not to be changed. */
  private static void refuseReadOnly(Path file) throws AccessDeniedException {
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
  }

  private static void fill(Path beside, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path beside, Path file) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException shared) {
      // Some network drives cannot; the file beside is whole by now.
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Why something could not be written.
   *
   * @param place the file, or the folder it should have gone into
   */
  public static StoreException failure(Path place, Exception cause) {
    Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
    return new StoreException(kind(cause, folder), place.toString(), cause);
  }

  /** The system's own words differ by language, so the place itself is asked. */
  private static Kind kind(Exception cause, Path folder) {
    if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
      return Kind.READ_ONLY;
    } else if (!Files.isDirectory(folder)) {
      return Kind.NOT_A_FOLDER;
    } else if (!Files.isWritable(folder)) {
      return Kind.READ_ONLY;
    }
    return full(folder) ? Kind.FULL : Kind.OTHER;
  }

  private static boolean full(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static void drop(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException left) {
      // Nothing more can be done; it is hidden, small, and named as ours.
      beside.toFile().deleteOnExit();
    }
  }
}
