package motcoach.ui.home;

import java.util.Optional;
import java.util.UUID;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.progress.Standing;
import motcoach.scenario.Mood;
import motcoach.scenario.Scenario;
import motcoach.scenario.SimulatedClock;

/**
 * A conversation that was left before its end.
 *
 * @param clock time of the story, such as {@code 14:40}
 * @param face word that varies the drawn face
 * @param last what somebody other than the trainee said last; empty before the first turn
 */
public record OpenTalk(
    UUID attempt,
    Text scenario,
    String face,
    Mood mood,
    Stage stage,
    String clock,
    Optional<Said> last) {

  /** A line and whose it is. */
  public record Said(Text who, String words) {}

  static OpenTalk at(UUID attempt, Scenario scenario, Standing standing) {
    return new OpenTalk(
        attempt,
        scenario.title(),
        scenario.persona().face(),
        Mood.of(standing.emotion()),
        standing.stage(),
        SimulatedClock.wall(standing.minute()),
        standing
            .lastLine()
            .map(
                line ->
                    new Said(
                        standing.who().map(scenario::nameOf).orElse(scenario.persona().name()),
                        line)));
  }

  /** As it was begun: nothing has been answered yet. */
  static OpenTalk untouched(UUID attempt, Scenario scenario) {
    return new OpenTalk(
        attempt,
        scenario.title(),
        scenario.persona().face(),
        Mood.of(scenario.persona().start()),
        Stage.EXPLORE,
        SimulatedClock.wall(scenario.clock().start()),
        Optional.empty());
  }
}
