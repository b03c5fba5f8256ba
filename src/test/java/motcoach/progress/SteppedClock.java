package motcoach.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when told to, in either direction. */
public final class SteppedClock extends Clock {
  private Instant now;
  private final ZoneId zone;

  public SteppedClock(Instant now) {
    this(now, ZoneOffset.UTC);
  }

  public SteppedClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  public void step(Duration by) {
    now = now.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SteppedClock(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
