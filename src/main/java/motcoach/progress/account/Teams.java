package motcoach.progress.account;

import java.util.Optional;
import java.util.UUID;

/** Which team somebody belongs to, as it was set on this workstation. Committed on return. */
public interface Teams {

  /** Empty when nobody set one here. */
  Optional<String> of(UUID person);

  /**
   * Sets it; an empty or blank name takes it away.
   *
   * @param name cleaned like a person's name
   */
  void put(UUID person, String name);
}
