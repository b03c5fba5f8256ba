package motcoach.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import motcoach.scenario.Setup;

/**
 * A stored play.
 *
 * @param packHash SHA-256 of the pack's content in hex, so that a replay knows it is the same
 * @param origin the attempt of which this one says a turn again; empty for a first try
 * @param turns journal rows so far
 * @param result empty while the play goes on
 */
public record Attempt(
    UUID id,
    UUID learner,
    String packId,
    String packVersion,
    String packHash,
    String scenarioId,
    Setup setup,
    Instant startedAt,
    Optional<Origin> origin,
    int turns,
    Optional<Result> result) {

  /** Where a retry began: just before {@code turn} of another attempt. */
  public record Origin(UUID attempt, int turn) {}

  /**
   * How it ended.
   *
   * @param ending id of the ending; empty when it was abandoned
   * @param total 0 to 100
   * @param emotion the customer's emotion by step, for a sparkline
   */
  public record Result(
      Instant finishedAt,
      Optional<String> ending,
      int total,
      boolean passed,
      java.util.List<Integer> emotion) {
    public Result {
      emotion = java.util.List.copyOf(emotion);
    }
  }

  Attempt withTurns(int count) {
    return new Attempt(
        id,
        learner,
        packId,
        packVersion,
        packHash,
        scenarioId,
        setup,
        startedAt,
        origin,
        count,
        result);
  }

  Attempt endedWith(Result how) {
    return new Attempt(
        id,
        learner,
        packId,
        packVersion,
        packHash,
        scenarioId,
        setup,
        startedAt,
        origin,
        turns,
        Optional.of(how));
  }

  public boolean finished() {
    return result.isPresent();
  }
}
