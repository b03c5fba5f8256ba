package motcoach.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack in one file: a plain zip with the ending {@code .motpack}. */
public final class PackArchive {
  /** How file names of packs end. */
  public static final String ENDING = ".motpack";

  /** Largest archive, in bytes. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  /** The same content gives the same bytes, whenever it is built. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private PackArchive() {}

  /** The files in {@code archive}; what is wrong with it is reported, and then there are none. */
  static PackFiles read(Path archive, String label, Problems problems) {
    byte[] bytes;
    try (var stream = Files.newInputStream(archive)) {
      bytes = stream.readNBytes(MAX_BYTES + 1);
    } catch (IOException unreadable) {
      problems.error(Place.whole(label), "MOT001", "The file cannot be read.", "文件无法读取。");
      return new PackFiles(label, new TreeMap<>());
    }
    return read(bytes, label, problems);
  }

  /** The files in an archive of these bytes; never an exception, never more than 64 MiB. */
  static PackFiles read(byte[] bytes, String label, Problems problems) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Optional<Map<String, byte[]>> read = new ZipSource(label, problems).read(bytes);
    read.ifPresent(
        entries ->
            entries.forEach(
                (name, content) -> {
                  if (PackFiles.belongs(name, label, problems)) {
                    files.put(name, content);
                  }
                }));
    return new PackFiles(label, files);
  }

  /**
   * Writes {@code files} as an archive to {@code target}, all or nothing: the file is written
   * beside it first. The same files give the same bytes.
   *
   * @throws IOException when it cannot be written; {@code target} is then as it was
   */
  static void write(PackFiles files, Path target) throws IOException {
    replace(target, bytes(files));
  }

  /**
   * Writes a file, all or nothing; its folder is made if it is missing.
   *
   * @throws IOException when it cannot be written; {@code target} is then as it was
   */
  public static void replace(Path target, byte[] content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, ".pack-", ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        out.write(content);
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The archive in memory, {@code pack.json} first. */
  static byte[] bytes(PackFiles files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (files.file("pack.json").isPresent()) {
        put(zip, "pack.json", files.file("pack.json").get());
      }
      for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
        if (!file.getKey().equals("pack.json")) {
          put(zip, file.getKey(), file.getValue());
        }
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }

  /** Adds a file without a time, so that the same content gives the same bytes. */
  public static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
