package motcoach.pack;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import motcoach.expression.ContextBytes;
import motcoach.expression.ContextReader;
import motcoach.expression.ModelBytes;
import motcoach.expression.StatisticalReader;

/**
 * A file of statistical readers: the one that is shipped, or one learnt on this machine.
 *
 * @param <T> what is in it, one a language
 */
public final class ModelFile<T> {
  /** What counts words and short runs. */
  public static final ModelFile<StatisticalReader> WORDS =
      new ModelFile<>("readers.bin", "mot train", ModelBytes::read);

  /** What hears utterances whole. */
  public static final ModelFile<ContextReader> CONTEXT =
      new ModelFile<>("context.bin", "mot train --context", ContextBytes::read);

  /** Larger files are not ours. */
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  private final String name;

  /** What makes it anew. */
  private final String command;

  private final Function<byte[], Optional<List<T>>> reading;

  /** Readers are large and never change: a process has the shipped ones once. */
  private SoftReference<List<T>> known = new SoftReference<>(List.of());

  private ModelFile(String name, String command, Function<byte[], Optional<List<T>>> reading) {
    this.name = name;
    this.command = command;
    this.reading = reading;
  }

  /** Where a data folder keeps the one learnt with lines of its own. */
  public Path own() {
    return Path.of("model", name);
  }

  private String resource() {
    return "model/" + name;
  }

  /** The shipped readers; none, with a problem, when they are damaged. */
  synchronized List<T> shipped(Problems problems) {
    List<T> shipped = known.get();
    if (shipped == null || shipped.isEmpty()) {
      shipped =
          RuleFiles.resource(resource(), problems)
              .map(bytes -> readers(resource(), bytes, problems))
              .orElse(List.of());
      known = new SoftReference<>(shipped);
    }
    return shipped;
  }

  /** The bytes of the shipped readers. */
  public Optional<byte[]> shippedBytes(Problems problems) {
    return RuleFiles.resource(resource(), problems);
  }

  /** The readers in {@code file}; none, with a problem, when it cannot be used. */
  List<T> read(Path file, Problems problems) {
    try {
      byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
      return readers(file.toString(), bytes, problems);
    } catch (IOException unreadable) {
      problems.warning(
          Place.whole(file.toString()),
          "MOT091",
          "This file of a retrained reader cannot be opened; the shipped one is used.",
          "打不开这个重新训练的模型文件，改用自带的模型。");
      return List.of();
    }
  }

  /**
   * Writes readers so that the file is whole or as it was.
   *
   * @throws IOException when the file cannot be written; nothing was changed then
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "readers", ".tmp");
    try {
      Files.write(fresh, bytes);
      try {
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException plain) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private List<T> readers(String file, byte[] bytes, Problems problems) {
    Optional<List<T>> readers = reading.apply(bytes);
    if (readers.isEmpty()) {
      problems.warning(
          Place.whole(file),
          "MOT092",
          "This file of the statistical reader is damaged or from another version; it is left out."
              + " Train again with: "
              + command,
          "统计模型文件已损坏或版本不同，没有使用。可以用 " + command + " 重新训练。");
    }
    return readers.orElse(List.of());
  }
}
