package motcoach.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notes that are forgotten with their process. */
public final class MemoryNotes implements Notes {
  private final Map<UUID, Map<String, String>> notes = new HashMap<>();

  @Override
  public Optional<String> get(UUID attempt, String key) {
    return Optional.ofNullable(notes.getOrDefault(attempt, Map.of()).get(key));
  }

  @Override
  public void put(UUID attempt, String key, String words) {
    notes.computeIfAbsent(attempt, first -> new HashMap<>()).put(key, words);
  }
}
