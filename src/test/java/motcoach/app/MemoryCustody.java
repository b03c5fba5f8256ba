package motcoach.app;

import java.nio.file.Files;
import java.time.Clock;
import motcoach.progress.MemoryBackups;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryPersonalData;
import motcoach.progress.MemoryPins;
import motcoach.progress.MemoryPreferences;
import motcoach.progress.PinHash;
import motcoach.progress.PinLock;

/** PINs, backups and personal data that are forgotten with their process. */
public final class MemoryCustody {
  public final MemoryPins pins = new MemoryPins();
  public final MemoryBackups backups = new MemoryBackups();
  private final MemoryLearners learners;
  private final PinLock lock;

  public MemoryCustody(MemoryLearners learners, MemoryPreferences preferences, Clock clock) {
    this.learners = learners;
    this.lock = new PinLock(pins, preferences, clock, () -> new byte[PinHash.SALT_LENGTH]);
  }

  public PinLock lock() {
    return lock;
  }

  public Custody custody() {
    MemoryPersonalData data = new MemoryPersonalData(learners);
    return new Custody(
        lock,
        backups,
        data,
        (learner, target) -> Files.writeString(target, data.of(learner).tables().toString()));
  }
}
