package motcoach.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Where a view model sends work that may take time: files, the store, a turn of a play.
 *
 * <p>Pieces of work run one after the other in the order in which they were handed in, so what
 * depends on one thread at a time is safe. Answers come back on the thread that owns the window.
 */
public interface Tasks {

  /**
   * Runs {@code work}, then exactly one of the two.
   *
   * @param onFailed gets what {@code work} threw; an {@link Error} is not caught
   */
  <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed);
}
