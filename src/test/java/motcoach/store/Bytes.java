package motcoach.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks at and harms files below SQLite. */
final class Bytes {
  private Bytes() {}

  static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The SHA-256 of every file directly in a folder, without the lock file, by name. */
  static Map<String, String> digests(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, String> digests = new TreeMap<>();
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("app.lock"))
          .forEach(
              file -> {
                try {
                  digests.put(file.getFileName().toString(), sha256(file));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      return digests;
    }
  }

  static void write(Path file, long position, byte... bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes), position);
    }
  }

  static void truncate(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }

  /** Copies the files of an open store, as they would be found after the power failed now. */
  static void copyAsAfterCrash(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("mot-")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
