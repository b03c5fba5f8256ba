package motcoach.shots;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Advice;

/** Says what an album tells it to say. */
final class GivenAdvice implements Advice {
  private Optional<NextStep> nextStep = Optional.empty();
  private Due due = new Due(0, List.of());

  void say(NextStep step, Due today) {
    nextStep = Optional.of(step);
    due = today;
  }

  @Override
  public Optional<NextStep> nextStep(UUID learner) {
    return nextStep;
  }

  @Override
  public Due due(UUID learner) {
    return due;
  }
}
