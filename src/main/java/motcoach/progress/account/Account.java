package motcoach.progress.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.progress.Attempt.Origin;
import motcoach.progress.Talk.Mark;
import motcoach.scenario.Setup;

/**
 * One talk in figures: nothing in it was typed by anybody, and nothing tells of anybody's feelings.
 *
 * @param packHash SHA-256 of the pack's content in hex
 * @param origin the attempt of which this one says a turn again; empty for a first try
 * @param outcome empty while it goes on
 * @param figures empty when none were kept: it goes on, or ended before they were
 */
public record Account(
    UUID attempt,
    UUID person,
    String packId,
    String packVersion,
    String packHash,
    String scenarioId,
    Setup setup,
    Instant startedAt,
    Optional<Origin> origin,
    Optional<Outcome> outcome,
    Optional<Figures> figures) {

  /**
   * How it ended.
   *
   * @param ending id of the ending; empty when it was given up
   * @param total 0 to 100
   */
  public record Outcome(Instant finishedAt, Optional<String> ending, int total, boolean passed) {}

  /**
   * What it showed.
   *
   * @param stages share met in percent; a stage of which too little was seen is missing
   * @param fiveC 0 to 2; empty when the act stage was never reached
   * @param turns of the trainee in all
   * @param helped how many of them were prepared responses or had a hint
   * @param practised from the beginning to the last turn, longer pauses left out
   * @param marks one for each criterion of its scenario
   */
  public record Figures(
      Map<Stage, Integer> stages,
      Map<FiveC, Integer> fiveC,
      int turns,
      int helped,
      Duration practised,
      List<Mark> marks) {
    public Figures {
      stages = Map.copyOf(stages);
      fiveC = Map.copyOf(fiveC);
      marks = List.copyOf(marks);
    }
  }
}
