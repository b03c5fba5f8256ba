package motcoach.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does the work at once, so that a test reads from top to bottom. */
public final class CurrentThreadTasks implements Tasks {
  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      onFailed.accept(e);
      return;
    }
    onDone.accept(result);
  }
}
