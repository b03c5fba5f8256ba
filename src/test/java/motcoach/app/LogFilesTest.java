package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFilesTest {
  @TempDir Path folder;

  @AfterEach
  void restore() throws IOException {
    LogManager.getLogManager().readConfiguration();
  }

  @Test
  void what_was_thrown_is_logged_as_classes_and_frames_only() throws IOException {
    try (LogFiles log = LogFiles.open(folder)) {
      Exception cause = new IllegalArgumentException("my secret words");
      LoggerFactory.getLogger("test")
          .error("It broke", new IllegalStateException("and more", cause));
    }

    assertThat(written())
        .contains("It broke")
        .contains("java.lang.IllegalStateException")
        .contains("caused by java.lang.IllegalArgumentException")
        .contains("LogFilesTest")
        .doesNotContain("secret")
        .doesNotContain("and more");
  }

  @Test
  void never_more_than_four_files_of_two_mebibytes() throws IOException {
    String line = "x".repeat(100_000);
    try (LogFiles log = LogFiles.open(folder)) {
      for (int i = 0; i < 120; i++) {
        LoggerFactory.getLogger("test").info(line);
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(4).allMatch(file -> file.toFile().length() < 2_300_000);
    }
  }

  @Test
  void nothing_goes_to_the_console_any_more() throws IOException {
    try (LogFiles log = LogFiles.open(folder)) {
      Handler[] handlers = Logger.getLogger("").getHandlers();
      assertThat(handlers).hasSize(1);
      assertThat(handlers[0].getLevel()).isEqualTo(Level.ALL);
    }
  }

  @Test
  void a_circle_of_causes_ends() {
    Exception a = new Exception("a");
    Exception b = new Exception("b", a);
    a.initCause(b);
    assertThat(Frames.of(a)).containsOnlyOnce("caused by");
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("coach.0.log"));
  }
}
