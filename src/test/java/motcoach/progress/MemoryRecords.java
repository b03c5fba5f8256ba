package motcoach.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a journal in memory shows, in the order in which its attempts were begun. */
public final class MemoryRecords implements Records {
  private final Journal journal;

  public MemoryRecords(Journal journal) {
    this.journal = journal;
  }

  @Override
  public List<Talk> talks(UUID learner, int limit) {
    List<Talk> newestFirst =
        new ArrayList<>(
            journal.attempts(learner, Integer.MAX_VALUE).stream()
                .filter(Attempt::finished)
                .limit(limit)
                .map(this::talk)
                .toList());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  private Talk talk(Attempt attempt) {
    Attempt.Result result = attempt.result().orElseThrow();
    Optional<Showing> showing = journal.showing(attempt.id());
    return new Talk(
        attempt.id(),
        new Talk.Story(attempt.packId(), attempt.scenarioId()),
        attempt.setup().mode(),
        attempt.origin().map(Attempt.Origin::attempt),
        result.ending().isPresent(),
        result.finishedAt(),
        result.emotion(),
        showing.map(Talk.Figures::of),
        showing.map(Showing::evidence).orElse(List.of()).stream()
            .map(evidence -> Talk.Mark.of(evidence, false))
            .toList());
  }

  @Override
  public Map<UUID, List<Evidence>> evidence(Collection<UUID> attempts) {
    Map<UUID, List<Evidence>> all = new LinkedHashMap<>();
    attempts.forEach(
        attempt ->
            journal
                .showing(attempt)
                .map(Showing::evidence)
                .filter(evidence -> !evidence.isEmpty())
                .ifPresent(evidence -> all.put(attempt, evidence)));
    return all;
  }
}
