package motcoach.progress;

import java.util.Optional;
import java.util.UUID;

/** What a trainee writes beside a talk, by key. Committed on return. */
/**
 * What a trainee writes in a debrief, by a key within its attempt. Committed on return.
 *
 * <p>Keys: {@code wanted}, {@code best}, {@code change}; {@code explore} … {@code confirm} the band
 * predicted, {@code sure-explore} … how sure; {@code shown} once the result was seen; {@code
 * plan-when} and {@code plan-then}; {@code trainer-note}.
 */
public interface Notes {

  Optional<String> get(UUID attempt, String key);

  /** Keeps {@code words} in place of what was there. */
  /** Replaces what was kept under the key. */
  void put(UUID attempt, String key, String words);
}
