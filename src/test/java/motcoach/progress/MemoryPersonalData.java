package motcoach.progress;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is kept about people in memory: their names. */
public final class MemoryPersonalData implements PersonalData {
  public Optional<StoreException> failure = Optional.empty();
  private final MemoryLearners learners;

  public MemoryPersonalData(MemoryLearners learners) {
    this.learners = learners;
  }

  @Override
  public Everything of(UUID learner) {
    return new Everything(
        1,
        Map.of(
            "learner",
            learners.all().stream()
                .filter(who -> who.id().equals(learner))
                .<Map<String, Object>>map(who -> Map.of("name", who.name()))
                .toList()));
  }

  @Override
  public Optional<Refusal> bring(Everything everything) {
    return Optional.of(Refusal.UNFIT);
  }

  @Override
  public void erase(UUID learner) {
    failure.ifPresent(
        why -> {
          throw why;
        });
    learners.remove(learner);
  }
}
