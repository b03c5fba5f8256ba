package motcoach.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/** Locks when nothing was touched for the chosen time. Told of touches, and asked now and then. */
public final class IdleWatch {
  private final Clock clock;
  private final IntSupplier minutes;
  private final Runnable lock;
  private Instant last;

  /**
   * @param minutes 0: never
   */
  public IdleWatch(Clock clock, IntSupplier minutes, Runnable lock) {
    this.clock = clock;
    this.minutes = minutes;
    this.lock = lock;
    this.last = clock.instant();
  }

  public void touched() {
    last = clock.instant();
  }

  /** By the clock on the wall, so that the time a machine sleeps counts. */
  public void check() {
    Duration idle = Duration.between(last, clock.instant());
    if (idle.isNegative()) {
      touched();
    } else if (minutes.getAsInt() > 0
        && idle.compareTo(Duration.ofMinutes(minutes.getAsInt())) >= 0) {
      touched();
      lock.run();
    }
  }
}
