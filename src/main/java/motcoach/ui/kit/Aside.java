package motcoach.ui.kit;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Work for later, beside everything else: nothing waits for it, and leaving the program does not
 * either. One piece runs at a time, and of those that wait only the one handed in last is kept, for
 * whoever asked before has gone on to something else.
 */
public final class Aside {
  private Aside() {}

  public static Executor executor() {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(1),
        Aside::worker,
        new ThreadPoolExecutor.DiscardOldestPolicy());
  }

  private static Thread worker(Runnable work) {
    Thread worker = new Thread(work, "coach-aside");
    worker.setDaemon(true);
    worker.setPriority(Thread.MIN_PRIORITY);
    return worker;
  }
}
