package motcoach.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The thread on which windows live. */
public final class FxThread {
  private static final int PATIENCE_SECONDS = 60;

  private FxThread() {}

  /** More than any page has steps that it builds one after the other. */
  private static final int STEPS = 40;

  /** Waits until what builds itself gradually is complete. */
  public static void builtUp() {
    for (int step = 0; step < STEPS; step++) {
      fx(() -> true);
    }
  }

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
