package motcoach.app;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import motcoach.progress.Backups;
import motcoach.progress.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups on its own: soon after the start if the last is a day old, then as work goes on.
 */
final class BackupRounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackupRounds.class);
  private static final Duration AFTER_START = Duration.ofSeconds(20);
  private static final Duration AT_START = Duration.ofDays(1);
  private static final Duration IN_USE = Duration.ofMinutes(30);

  private final Backups backups;
  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "coach-backup"));

  BackupRounds(Backups backups) {
    this.backups = backups;
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    executor.schedule(() -> look(AT_START), AFTER_START.toSeconds(), TimeUnit.SECONDS);
    executor.scheduleWithFixedDelay(
        () -> look(IN_USE), IN_USE.toSeconds(), IN_USE.toSeconds(), TimeUnit.SECONDS);
  }

  private void look(Duration age) {
    try {
      backups.makeIfDue(age).ifPresent(made -> LOG.info("Backup made, {} bytes", made.bytes()));
    } catch (StoreException e) {
      // The settings tell it: the port keeps the reason.
      LOG.warn("No backup: {}", e.kind());
    }
  }

  /** Waits for one that is being made. */
  @Override
  public void close() {
    executor.shutdown();
    try {
      executor.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
