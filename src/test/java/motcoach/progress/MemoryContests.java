package motcoach.progress;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Contests that are forgotten with their process. */
public final class MemoryContests implements Contests {
  private final Map<UUID, Map<String, Contest>> kept = new TreeMap<>();

  @Override
  public List<Contest> of(UUID attempt) {
    return List.copyOf(kept.getOrDefault(attempt, Map.of()).values());
  }

  @Override
  public void contest(UUID attempt, Contest contest) {
    kept.computeIfAbsent(attempt, id -> new TreeMap<>()).put(contest.criterion(), contest);
  }

  @Override
  public void withdraw(UUID attempt, String criterion) {
    kept.getOrDefault(attempt, new TreeMap<>()).remove(criterion);
  }
}
