package motcoach.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sums up a journal and notes in memory. */
public final class MemoryDiary implements Diary {
  /** When exercises were answered. */
  public final List<Instant> answered = new ArrayList<>();

  private final Journal journal;
  private final Notes notes;

  public MemoryDiary(Journal journal, Notes notes) {
    this.journal = journal;
    this.notes = notes;
  }

  @Override
  public List<Played> played(UUID learner) {
    Map<List<String>, List<Attempt>> byScenario = new LinkedHashMap<>();
    for (Attempt attempt : all(learner)) {
      byScenario
          .computeIfAbsent(
              List.of(attempt.packId(), attempt.scenarioId()), first -> new ArrayList<>())
          .add(attempt);
    }
    return byScenario.values().stream().map(MemoryDiary::played).toList();
  }

  /**
   * @param attempts of one scenario, newest first
   */
  private static Played played(List<Attempt> attempts) {
    List<Attempt> ended = attempts.stream().filter(MemoryDiary::ended).toList();
    List<Attempt> first = ended.stream().filter(a -> a.origin().isEmpty()).toList();
    List<Attempt> again = ended.stream().filter(a -> a.origin().isPresent()).toList();
    Attempt newest = attempts.get(0);
    return new Played(
        newest.packId(),
        newest.scenarioId(),
        first.size(),
        best(first),
        first.stream()
            .findFirst()
            .flatMap(Attempt::result)
            .map(result -> new Played.Last(result.total(), result.finishedAt())),
        first.stream().anyMatch(a -> a.result().orElseThrow().passed()),
        again.size(),
        best(again),
        attempts.stream().filter(a -> !a.finished()).map(Attempt::id).findFirst(),
        newest.setup().mode());
  }

  private static boolean ended(Attempt attempt) {
    return attempt.result().flatMap(Attempt.Result::ending).isPresent();
  }

  private static Optional<Integer> best(List<Attempt> attempts) {
    return attempts.stream()
        .map(attempt -> attempt.result().orElseThrow().total())
        .max(Comparator.naturalOrder());
  }

  @Override
  public List<Instant> moments(UUID learner, Instant from) {
    List<Instant> moments = new ArrayList<>(answered);
    all(learner).stream()
        .filter(MemoryDiary::ended)
        .forEach(attempt -> moments.add(attempt.result().orElseThrow().finishedAt()));
    return moments.stream().filter(moment -> !moment.isBefore(from)).toList();
  }

  @Override
  public List<Plan> plans(UUID learner, Instant from) {
    List<Plan> plans = new ArrayList<>();
    for (Attempt attempt : all(learner)) {
      Optional<String> when = notes.get(attempt.id(), Plan.WHEN);
      Optional<String> then = notes.get(attempt.id(), Plan.THEN);
      if (attempt.finished() && when.isPresent() && then.isPresent()) {
        plans.add(
            new Plan(
                attempt.id(),
                attempt.packId(),
                attempt.scenarioId(),
                when.get(),
                then.get(),
                attempt.result().orElseThrow().finishedAt(),
                notes.get(attempt.id(), Plan.ASKED).flatMap(Plan.Asked::of)));
      }
    }
    return plans.stream().filter(plan -> !plan.made().isBefore(from)).toList();
  }

  private List<Attempt> all(UUID learner) {
    return journal.attempts(learner, Integer.MAX_VALUE);
  }
}
