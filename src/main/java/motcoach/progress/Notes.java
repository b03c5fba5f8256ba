package motcoach.progress;

import java.util.Optional;
import java.util.UUID;

/**
 * What a trainee writes in a debrief, by a key within its attempt. Committed on return.
 *
 * <p>Keys: {@code wanted}, {@code best}, {@code change}; {@code explore} … {@code confirm} the band
 * predicted, {@code sure-explore} … how sure; {@code shown} once the result was seen; {@code
 * plan-when} and {@code plan-then}; {@code trainer-note}.
 */
public interface Notes {

  Optional<String> get(UUID attempt, String key);

  /** Replaces what was kept under the key. */
  void put(UUID attempt, String key, String words);
}
