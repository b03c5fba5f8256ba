package motcoach.progress;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The courtesy lock: asks for a PIN, and makes guessing slow. Five wrong ones are free, then each
 * further try waits twice as long as the one before. What was tried is kept, so that closing the
 * program shortens nothing. Slow: background only.
 */
public final class PinLock {
  static final int FREE_TRIES = 5;

  private static final String TRIES = "lock.tries";
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final Pins pins;
  private final Preferences preferences;
  private final Clock clock;
  private final Supplier<byte[]> salts;

  /** What became of a try. */
  public sealed interface Answer {
    record Open() implements Answer {}

    /**
     * @param left tries before the first wait
     */
    record Wrong(int left) implements Answer {}

    /** Nothing is looked at before this time has passed. */
    record Wait(Duration time) implements Answer {}
  }

  private record Tries(int count, Instant last) {}

  /**
   * @param salts gives {@link PinHash#SALT_LENGTH} fresh random bytes each time
   */
  public PinLock(Pins pins, Preferences preferences, Clock clock, Supplier<byte[]> salts) {
    this.pins = pins;
    this.preferences = preferences;
    this.clock = clock;
    this.salts = salts;
  }

  /** Whether somebody has a PIN. One that cannot be read locks nobody out. */
  public boolean isSet(UUID learner) {
    return hash(learner).isPresent();
  }

  private Optional<PinHash> hash(UUID learner) {
    return pins.get(learner).flatMap(PinHash::read);
  }

  /** Sets or changes the PIN; whoever asks has been let in before. */
  public void set(UUID learner, String pin) {
    pins.put(learner, PinHash.of(pin, salts.get()).written());
    preferences.drop(learner, TRIES);
  }

  public void remove(UUID learner) {
    pins.drop(learner);
    preferences.drop(learner, TRIES);
  }

  /** Compares what was typed, unless it is too early for another try. */
  public Answer open(UUID learner, String pin) {
    Optional<PinHash> hash = hash(learner);
    if (hash.isEmpty()) {
      return new Answer.Open();
    }
    Duration wait = waitOf(learner);
    if (!wait.isZero()) {
      return new Answer.Wait(wait);
    }
    // Counted before it is looked at: ending the program meanwhile wins nothing.
    int count = tries(learner).map(Tries::count).orElse(0) + 1;
    keep(learner, new Tries(count, clock.instant()));
    if (hash.get().fits(pin)) {
      preferences.drop(learner, TRIES);
      if (hash.get().outdated()) {
        set(learner, pin);
      }
      return new Answer.Open();
    }
    return count < FREE_TRIES
        ? new Answer.Wrong(FREE_TRIES - count)
        : new Answer.Wait(delayAfter(count));
  }

  /** How long until the next try; zero when it may be now. */
  public Duration waitOf(UUID learner) {
    Optional<Tries> tries = tries(learner);
    if (tries.isEmpty()) {
      return Duration.ZERO;
    }
    Duration delay = delayAfter(tries.get().count());
    Duration passed = Duration.between(tries.get().last(), clock.instant());
    if (passed.isNegative()) {
      // The clock was set back: waiting begins again, but never lasts until the old time returns.
      keep(learner, new Tries(tries.get().count(), clock.instant()));
      return delay;
    }
    Duration left = delay.minus(passed);
    return left.isNegative() ? Duration.ZERO : left;
  }

  static Duration delayAfter(int wrong) {
    if (wrong < FREE_TRIES) {
      return Duration.ZERO;
    }
    Duration delay = FIRST_WAIT;
    for (int n = FREE_TRIES; n < wrong && delay.compareTo(LONGEST_WAIT) < 0; n++) {
      delay = delay.multipliedBy(2);
    }
    return delay.compareTo(LONGEST_WAIT) < 0 ? delay : LONGEST_WAIT;
  }

  private void keep(UUID learner, Tries tries) {
    preferences.put(learner, TRIES, tries.count() + " " + tries.last());
  }

  private Optional<Tries> tries(UUID learner) {
    return preferences.get(learner, TRIES).flatMap(PinLock::read);
  }

  private static Optional<Tries> read(String written) {
    String[] parts = written.split(" ");
    try {
      return Optional.of(new Tries(Integer.parseInt(parts[0]), Instant.parse(parts[1])));
    } catch (NumberFormatException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
