package motcoach.app;

import static motcoach.ui.kit.FxThread.fx;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches how long the JavaFX thread lets others wait, and what it was at when they waited longest.
 */
final class StallWatch implements AutoCloseable {
  private static final int EVERY_MILLIS = 10;
  private static final int WORTH_A_LOOK_MILLIS = 60;
  private static final int FRAMES = 60;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Thread fxThread;
  private final Thread watcher = new Thread(this::watch, "stall-watch");
  private final AtomicLong answered = new AtomicLong();
  private volatile boolean done;
  private volatile long longestMillis;
  private volatile int above;
  private volatile String seen = "";
  private final Queue<String> all = new ConcurrentLinkedQueue<>();
  private final int limitMillis;

  /**
   * @param limitMillis waits longer than this are counted
   */
  StallWatch(int limitMillis) {
    this.limitMillis = limitMillis;
    this.fxThread = fx(Thread::currentThread);
    watcher.setDaemon(true);
    watcher.start();
  }

  long longestMillis() {
    return longestMillis;
  }

  /** How many waits were longer than the limit. */
  int above() {
    return above;
  }

  /** The stack of the longest wait, if it was looked at. */
  Optional<String> seen() {
    return seen.isEmpty() ? Optional.empty() : Optional.of(seen);
  }

  /**
   * Every wait above the limit, in order: its milliseconds, how many of them the thread was given a
   * processor, and what it was at.
   */
  List<String> all() {
    return List.copyOf(all);
  }

  private void watch() {
    long asked = 0;
    while (!done) {
      long start = System.nanoTime();
      long before = workedMillis();
      long ask = ++asked;
      Platform.runLater(() -> answered.set(ask));
      String stack = "";
      while (answered.get() < ask && !done) {
        pause(1);
        if (stack.isEmpty() && millisSince(start) > WORTH_A_LOOK_MILLIS) {
          stack = stack();
        }
      }
      note(millisSince(start), workedMillis() - before, stack);
      pause(EVERY_MILLIS);
    }
  }

  private long workedMillis() {
    return threads.getThreadCpuTime(fxThread.getId()) / 1_000_000;
  }

  private void note(long waited, long worked, String stack) {
    if (waited > limitMillis) {
      above++;
      all.add(waited + " ms, at work for " + worked + " ms\n" + stack);
    }
    if (waited > longestMillis) {
      longestMillis = waited;
      seen = stack;
    }
  }

  private String stack() {
    return Arrays.stream(fxThread.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining("\n  ", "  ", ""));
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      done = true;
    }
  }

  @Override
  public void close() {
    done = true;
  }
}
