package motcoach.progress;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The PIN before studio and reports of this workstation, where somebody set one. It keeps trainees
 * from wandering in, nothing more: whoever may read the data folder gets around it, and commands in
 * the terminal do not ask for it. Slow: background only, but for {@link #isSet}.
 */
public final class AreaCode {
  /** Stands where elsewhere a person does. */
  public static final UUID WORKSTATION = new UUID(0, 0);

  private static final String HASH = "area.pin";
  private static final String ASKED = "area.asked";
  private static final String TRIES = "area.";

  private final Settings settings;
  private final PinLock lock;
  private volatile boolean set;

  /**
   * @param settings of the workstation, not of a person
   * @param salts gives {@link PinHash#SALT_LENGTH} fresh random bytes each time
   */
  public AreaCode(Settings settings, Clock clock, Supplier<byte[]> salts) {
    this.settings = settings;
    this.lock = new PinLock(new Kept(), new Remembered(), clock, salts);
    reread();
  }

  /** Compares, sets and removes it for {@link #WORKSTATION}. */
  public PinLock lock() {
    return lock;
  }

  /** Whether there is one, as far as is known without looking. */
  public boolean isSet() {
    return set;
  }

  /** Looks again, as after other data was brought back. */
  public void reread() {
    set = lock.isSet(WORKSTATION);
  }

  /** Whether somebody said already whether they want one. */
  public boolean asked() {
    return set || written(ASKED).isPresent();
  }

  /** Nobody wants one for now. */
  public void decline() {
    settings.put(ASKED, "no");
  }

  /** Choices of a workstation are never dropped, so an empty one is none. */
  private Optional<String> written(String key) {
    return settings.get(key).filter(value -> !value.isEmpty());
  }

  private final class Kept implements Pins {
    @Override
    public Optional<String> get(UUID learner) {
      return written(HASH);
    }

    @Override
    public void put(UUID learner, String hash) {
      settings.put(HASH, hash);
      set = true;
    }

    @Override
    public void drop(UUID learner) {
      settings.put(HASH, "");
      // Whoever removed one is not asked at once whether they want one.
      settings.put(ASKED, "no");
      set = false;
    }
  }

  private final class Remembered implements Preferences {
    @Override
    public Optional<String> get(UUID learner, String key) {
      return written(TRIES + key);
    }

    @Override
    public void put(UUID learner, String key, String value) {
      settings.put(TRIES + key, value);
    }

    @Override
    public void drop(UUID learner, String key) {
      settings.put(TRIES + key, "");
    }
  }
}
