package motcoach.progress;

import java.util.Optional;
import java.util.UUID;

/** What a trainee writes beside a talk, by key. Committed on return. */
public interface Notes {

  Optional<String> get(UUID attempt, String key);

  /** Keeps {@code words} in place of what was there. */
  void put(UUID attempt, String key, String words);
}
