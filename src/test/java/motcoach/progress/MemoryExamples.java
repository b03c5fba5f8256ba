package motcoach.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Own lines by concept, whoever said them. */
public final class MemoryExamples implements Examples {
  private final Map<String, List<Example>> kept = new TreeMap<>();

  public void add(String concept, Example example) {
    kept.computeIfAbsent(concept, none -> new ArrayList<>()).add(0, example);
  }

  @Override
  public List<Example> of(UUID learner, String concept, int limit) {
    return kept.getOrDefault(concept, List.of()).stream().limit(limit).toList();
  }
}
