package motcoach.studio.trainees;

import java.util.List;
import java.util.Optional;
import motcoach.method.Stage;
import motcoach.scenario.Input;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;

/**
 * One talk of somebody who is not named.
 *
 * @param stages those of which enough was seen to be scored
 * @param outcome empty while it goes on
 * @param marks one for each criterion the scenario had then
 * @param inputs what was said and done; empty when the words did not come along
 */
public record Talked(
    Setup setup,
    List<Stage> stages,
    Optional<Outcome> outcome,
    List<Mark> marks,
    Optional<List<Input>> inputs) {
  public Talked {
    stages = List.copyOf(stages);
    marks = List.copyOf(marks);
  }

  /**
   * How it ended.
   *
   * @param ending empty when it was given up
   * @param total 0 to 100
   */
  public record Outcome(Optional<String> ending, int total) {}

  /**
   * What came of a criterion.
   *
   * @param concept of the method, by which it is told whether it is the same criterion still
   */
  public record Mark(String concept, Verdict.Outcome outcome) {}
}
