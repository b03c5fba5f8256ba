package motcoach.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** PINs that are forgotten with their process. */
public final class MemoryPins implements Pins {
  public final Map<UUID, String> kept = new HashMap<>();

  @Override
  public Optional<String> get(UUID learner) {
    return Optional.ofNullable(kept.get(learner));
  }

  @Override
  public void put(UUID learner, String hash) {
    kept.put(learner, hash);
  }

  @Override
  public void drop(UUID learner) {
    kept.remove(learner);
  }
}
