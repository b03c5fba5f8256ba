package motcoach.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The log: four files of at most 2 MiB in the data folder, the newest being number 0. */
final class LogFiles implements AutoCloseable {
  private static final int BYTES = 2 * 1024 * 1024;
  private static final int FILES = 4;

  private final Handler handler;

  private LogFiles(Handler handler) {
    this.handler = handler;
  }

  /**
   * Sends all logging to {@code folder} from now on.
   *
   * @throws IOException when the files cannot be opened; logging then stays as it was
   */
  static LogFiles open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Handler handler =
        new FileHandler(folder.resolve("coach.%g.log").toString(), BYTES, FILES, true);
    handler.setEncoding("UTF-8");
    handler.setFormatter(new Lines());
    LogManager.getLogManager().reset();
    Logger.getLogger("").addHandler(handler);
    return new LogFiles(handler);
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(handler);
    handler.close();
  }

  /** One line each; of what was thrown only classes and frames. */
  static final class Lines extends Formatter {
    @Override
    public String format(LogRecord entry) {
      String line =
          Instant.ofEpochMilli(entry.getMillis())
              + " "
              + entry.getLevel().getName()
              + " "
              + entry.getLoggerName()
              + " "
              + formatMessage(entry)
              + System.lineSeparator();
      return entry.getThrown() == null
          ? line
          : line + Frames.of(entry.getThrown()) + System.lineSeparator();
    }
  }
}
