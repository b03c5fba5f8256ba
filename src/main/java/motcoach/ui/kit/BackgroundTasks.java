package motcoach.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work on one background thread; answers on the JavaFX thread. Where the system grants it, the
 * window comes first when both want a processor.
 */
public final class BackgroundTasks implements Tasks, AutoCloseable {
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(BackgroundTasks::worker);

  private static Thread worker(Runnable work) {
    Thread worker = new Thread(work, "coach-work");
    worker.setPriority(Thread.MIN_PRIORITY);
    return worker;
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
    if (executor.isShutdown()) {
      // An answer may come after its screen was left and ask for more.
      return;
    }
    // execute, not submit: an Error must reach the crash handler, not sleep in a future.
    executor.execute(
        () -> {
          T result;
          try {
            result = work.call();
          } catch (Exception e) {
            Platform.runLater(() -> onFailed.accept(e));
            return;
          }
          Platform.runLater(() -> onDone.accept(result));
        });
  }

  /** Begins no more work from now on, and waits up to five seconds for what was handed in. */
  @Override
  public void close() {
    executor.shutdown();
    try {
      executor.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
