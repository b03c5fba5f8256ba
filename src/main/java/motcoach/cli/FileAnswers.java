package motcoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers from a file: one a line; empty lines and those that start with {@code #} are skipped. */
final class FileAnswers implements Answers {
  private static final long LARGEST = 8L * 1024 * 1024;

  private final String name;
  private final List<String> lines;
  private int line;

  private FileAnswers(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * Reads the whole file, as UTF-8.
   *
   * @throws Failure when it cannot be read
   */
  static FileAnswers open(Path file, Words words) {
    try {
      if (Files.isDirectory(file) || Files.size(file) > LARGEST) {
        throw new IOException("no file of answers");
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return new FileAnswers(file.toString(), plain.lines().toList());
    } catch (IOException unreadable) {
      throw new Failure(Failure.WRONG_USE, words.say("practice.no-answers", file));
    }
  }

  @Override
  public Optional<String> next() {
    while (line < lines.size()) {
      String answer = lines.get(line++);
      if (!answer.isBlank() && !answer.startsWith("#")) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }

  @Override
  public String place() {
    return name + ":" + line + ": ";
  }
}
