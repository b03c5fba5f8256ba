package motcoach.progress;

import java.util.Optional;
import java.util.UUID;

/** What is kept of each person's PIN, see {@link PinHash}. Committed on return. */
public interface Pins {

  Optional<String> get(UUID learner);

  void put(UUID learner, String hash);

  void drop(UUID learner);
}
