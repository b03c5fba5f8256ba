package motcoach.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A trainee's own lines, by the concept they showed or went against. */
public interface Examples {

  /**
   * A line that decided a criterion of a finished talk.
   *
   * @param met whether it showed the concept; otherwise it went against it
   * @param helped whether it was a prepared response or had a hint
   * @param turn in which it was said
   */
  record Example(
      UUID attempt,
      String packId,
      String scenarioId,
      Instant finishedAt,
      boolean met,
      boolean helped,
      int turn,
      String quote) {}

  /** A learner's lines for one concept, newest talk first, at most {@code limit}. */
  List<Example> of(UUID learner, String concept, int limit);
}
