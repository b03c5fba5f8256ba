package motcoach.shots;

import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Advice;

/** Says what an album tells it to say. */
final class GivenAdvice implements Advice {
  private Counsel counsel = Counsel.NONE;

  void say(NextStep step, Due today) {
    counsel = new Counsel(Optional.of(step), today);
  }

  @Override
  public Counsel counsel(UUID learner) {
    return counsel;
  }
}
