package motcoach.progress;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Choices of people that are forgotten with their process. */
public final class MemoryPreferences implements Preferences {
  public final Map<String, String> kept = new TreeMap<>();

  @Override
  public Optional<String> get(UUID learner, String key) {
    return Optional.ofNullable(kept.get(learner + " " + key));
  }

  @Override
  public void put(UUID learner, String key, String value) {
    kept.put(learner + " " + key, value);
  }

  @Override
  public void drop(UUID learner, String key) {
    kept.remove(learner + " " + key);
  }
}
