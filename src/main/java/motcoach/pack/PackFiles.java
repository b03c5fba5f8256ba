package motcoach.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import motcoach.studio.Comments;
import motcoach.studio.Translations;

/**
 * The files of one pack, from a folder or a {@code .motpack}, read into memory within limits (500
 * files, 8 MiB each, 64 MiB together).
 *
 * @param label how the pack is named in problems, before the file's own name; may be empty
 * @param files bytes by name relative to the folder, such as {@code scenarios/a.json}, in order
 */
record PackFiles(String label, SortedMap<String, byte[]> files) {
  static final int MOST_FILES = 500;
  static final long LARGEST_SUM = 64L * 1024 * 1024;
  private static final Set<String> BESIDE = Set.of(Comments.FILE, Translations.FILE);
  private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
  private static final Pattern BELONGS =
      Pattern.compile(
          "(pack|comments|translations)\\.json|(scenarios|drills|handbook|rules)/[^/]+\\.json|media/.+");

  /** Reads a folder or a {@code .motpack}, whichever {@code place} is. */
  static PackFiles read(Path place, String label, Problems problems) {
    return Files.isDirectory(place)
        ? ofFolder(place, label, problems)
        : PackArchive.read(place, label, problems);
  }

  /** Reads {@code folder}; hidden files and links are left alone. */
  private static PackFiles ofFolder(Path folder, String label, Problems problems) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder, 3)) {
      List<Path> found =
          walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
      long sum = 0;
      for (Path path : found) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!isHidden(name) && belongs(name, label, problems)) {
          sum += Files.size(path);
          if (files.size() >= MOST_FILES || sum > LARGEST_SUM) {
            tooMuch(label, problems);
            break;
          }
          files.put(name, read(path));
        }
      }
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      problems.error(Place.whole(label), "MOT001", "The folder cannot be read.", "文件夹无法读取。");
    }
    return new PackFiles(label, files);
  }

  /** At most one byte more than a file may have, which is enough to refuse it. */
  static byte[] read(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return stream.readNBytes(JsonSource.MAX_BYTES + 1);
    }
  }

  static void tooMuch(String label, Problems problems) {
    problems.error(
        Place.whole(label),
        "MOT074",
        "A pack has at most " + MOST_FILES + " files and 64 MiB.",
        "一个课程包最多 " + MOST_FILES + " 个文件、64 MiB。");
  }

  static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  static boolean belongs(String name, String label, Problems problems) {
    Place at = Place.whole(shown(label, name));
    if (!BELONGS.matcher(name).matches()) {
      problems.warning(
          at, "MOT071", "This file does not belong in a pack and is left out.", "课程包里用不到这个文件，已忽略。");
      return false;
    }
    boolean allowed = Stream.of(name.split("/")).allMatch(part -> PART.matcher(part).matches());
    if (!allowed) {
      problems.error(
          at,
          "MOT075",
          "A file name has small letters, digits, dots and hyphens only, 64 at most.",
          "文件名只能用小写字母、数字、点和连字符，最多 64 个字符。");
    }
    return allowed;
  }

  /** The name of a file as problems show it. */
  String shown(String name) {
    return shown(label, name);
  }

  private static String shown(String label, String name) {
    return label.isEmpty() ? name : label + "/" + name;
  }

  /** The files under {@code folder/}, in order. */
  Map<String, byte[]> under(String folder) {
    return files.subMap(folder + "/", folder + "0");
  }

  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Without what trainers keep beside a pack: nobody practises it and nobody is handed it. */
  PackFiles practised() {
    return without(BESIDE);
  }

  PackFiles without(Set<String> names) {
    SortedMap<String, byte[]> left = new TreeMap<>(files);
    left.keySet().removeAll(names);
    return new PackFiles(label, left);
  }

  /**
   * SHA-256 over each name, a zero byte, the length and the bytes, in order of names; in hex. What
   * is not practised does not count.
   */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      practised()
          .files()
          .forEach(
              (name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
                digest.update(bytes);
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
