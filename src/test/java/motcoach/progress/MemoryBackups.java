package motcoach.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Backups that are only a list, and can be told to fail. */
public final class MemoryBackups implements Backups {
  public final List<Backup> kept = new ArrayList<>();
  public final List<String> restored = new ArrayList<>();
  public Contents now = new Contents(List.of(), 0, 0);
  public Optional<StoreException> trouble = Optional.empty();
  public Optional<StoreException> failure = Optional.empty();
  private Instant time = Instant.parse("2026-11-23T09:30:00Z");

  @Override
  public List<Backup> list() {
    return List.copyOf(kept);
  }

  @Override
  public Contents now() {
    return now;
  }

  @Override
  public Backup make() {
    failIfTold();
    time = time.plus(Duration.ofHours(1));
    Backup made = new Backup("backup-" + time, time, 212_992, Optional.of(now));
    kept.add(0, made);
    return made;
  }

  @Override
  public Optional<Backup> makeIfDue(Duration age) {
    return Optional.of(make());
  }

  @Override
  public Optional<StoreException> trouble() {
    return trouble;
  }

  @Override
  public void restore(String name) {
    failIfTold();
    restored.add(name);
  }

  private void failIfTold() {
    failure.ifPresent(
        why -> {
          throw why;
        });
  }
}
