package motcoach.progress;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Choices that are forgotten with their process. */
public final class MemorySettings implements Settings {
  public final Map<String, String> kept = new TreeMap<>();

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(kept.get(key));
  }

  @Override
  public void put(String key, String value) {
    kept.put(key, value);
  }
}
