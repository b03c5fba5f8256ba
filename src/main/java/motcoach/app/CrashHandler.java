package motcoach.app;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Modality;
import javafx.stage.Stage;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last one to hear of a failure: logs where it was, tells what is safe. */
final class CrashHandler implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

  private final Words words;
  private final Theme theme;
  private final AtomicBoolean telling = new AtomicBoolean();

  CrashHandler(Words words, Theme theme) {
    this.words = words;
    this.theme = theme;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    LOG.error("Uncaught on {}\n{}", thread.getName(), Frames.of(thrown));
    // One window at a time: a failure while drawing would come back with every frame.
    if (telling.compareAndSet(false, true)) {
      Platform.runLater(() -> tell(thrown));
    }
  }

  private void tell(Throwable thrown) {
    Stage stage = new Stage();
    stage.initModality(Modality.APPLICATION_MODAL);
    Exception cause = thrown instanceof Exception e ? e : new IllegalStateException(thrown);
    new MessageWindow(
            stage,
            theme,
            words.text("app.name"),
            words.text("app.close"),
            Notice.failure(words, cause))
        .show(() -> telling.set(false));
  }
}
