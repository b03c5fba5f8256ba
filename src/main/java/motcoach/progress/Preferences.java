package motcoach.progress;

import java.util.Optional;
import java.util.UUID;

/** Remembered choices of each person, as key and value. Committed on return. */
public interface Preferences {

  Optional<String> get(UUID learner, String key);

  void put(UUID learner, String key, String value);

  /** Forgets the choice, if there was one. */
  void drop(UUID learner, String key);
}
