package motcoach.progress;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Notes that are forgotten with their process, and can be told to fail. */
public final class MemoryNotes implements Notes {
  /** By attempt, a space, and key. */
  public final Map<String, String> kept = new TreeMap<>();

  private Optional<StoreException.Kind> failure = Optional.empty();

  /** From now on every change fails like this. */
  public void failWith(StoreException.Kind kind) {
    failure = Optional.of(kind);
  }

  @Override
  public Optional<String> get(UUID attempt, String key) {
    return Optional.ofNullable(kept.get(attempt + " " + key));
  }

  @Override
  public void put(UUID attempt, String key, String words) {
    failure.ifPresent(
        kind -> {
          throw new StoreException(kind, "memory", null);
        });
    kept.put(attempt + " " + key, words);
  }
}
