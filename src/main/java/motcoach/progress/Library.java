package motcoach.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.scenario.Scenario;

/** The scenarios that can be practised, whatever packs they come from. */
public interface Library {

  /** A scenario with the pack it belongs to. */
  record Entry(
      String packId, String packVersion, String packHash, Text packTitle, Scenario scenario) {}

  /** All that could be read, in the packs' own order. */
  List<Entry> entries();

  default Optional<Entry> find(String packId, String scenarioId) {
    return entries().stream()
        .filter(e -> e.packId().equals(packId) && e.scenario().id().equals(scenarioId))
        .findFirst();
  }

  /** Where somebody new begins: the easiest, of those the shortest. */
  default Optional<Entry> easiest() {
    return entries().stream()
        .min(
            Comparator.comparingInt((Entry entry) -> entry.scenario().level())
                .thenComparingInt(entry -> entry.scenario().minutes()));
  }

  /** The scenario of an attempt; empty when it is no longer there. */
  default Optional<Scenario> scenarioOf(Attempt attempt) {
    return find(attempt.packId(), attempt.scenarioId()).map(Entry::scenario);
  }
}
