package motcoach.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People who are forgotten with their process, and can be told to fail. */
public final class MemoryLearners implements Learners {
  private final List<Learner> all = new ArrayList<>();
  private Optional<UUID> current = Optional.empty();
  private Optional<StoreException.Kind> failure = Optional.empty();

  /** From now on every change fails like this. */
  public void failWith(StoreException.Kind kind) {
    failure = Optional.of(kind);
  }

  /** From now on changes are kept again. */
  public void recover() {
    failure = Optional.empty();
  }

  @Override
  public void add(Learner learner) {
    failIfTold();
    all.add(learner);
  }

  @Override
  public void change(Learner learner) {
    failIfTold();
    all.replaceAll(known -> known.id().equals(learner.id()) ? learner : known);
  }

  @Override
  public List<Learner> all() {
    return List.copyOf(all);
  }

  @Override
  public Optional<Learner> current() {
    return all.stream().filter(l -> current.equals(Optional.of(l.id()))).findFirst();
  }

  @Override
  public void makeCurrent(UUID learner) {
    failIfTold();
    current = Optional.of(learner);
  }

  @Override
  public void makeNobodyCurrent() {
    failIfTold();
    current = Optional.empty();
  }

  /** As if erased. */
  public void remove(UUID learner) {
    all.removeIf(known -> known.id().equals(learner));
    current = current.filter(id -> !id.equals(learner));
  }

  private void failIfTold() {
    failure.ifPresent(
        kind -> {
          throw new StoreException(kind, "memory", null);
        });
  }
}
