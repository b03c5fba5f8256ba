package motcoach.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything somebody's talks showed, read at once. */
public interface Records {

  /** All finished talks in the order in which they were finished; clocks have no say in it. */
  default List<Talk> talks(UUID learner) {
    return talks(learner, Integer.MAX_VALUE);
  }

  /** The newest of them, at most {@code limit}, in the same order: oldest first. */
  List<Talk> talks(UUID learner, int limit);

  /**
   * What some of them showed, with the words that decided it.
   *
   * @return by attempt; an attempt of which nothing was kept is missing
   */
  Map<UUID, List<Evidence>> evidence(Collection<UUID> attempts);
}
