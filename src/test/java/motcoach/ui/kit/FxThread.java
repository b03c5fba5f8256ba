package motcoach.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The thread on which windows live. */
public final class FxThread {
  private static final int PATIENCE_SECONDS = 60;

  private FxThread() {}

  /** Runs {@code work} there and waits for it, a minute at most. */
  public static <T> T fx(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception | Error e) {
            done.completeExceptionally(e);
          }
        });
    return done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
