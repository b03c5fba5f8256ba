package motcoach.progress;

import java.util.Optional;
import motcoach.method.Stage;
import motcoach.scenario.Line;
import motcoach.scenario.Play;

/**
 * Where an open talk stands, kept with its last turn so that it can be shown without telling the
 * talk again.
 *
 * @param minute of the story
 * @param emotion of the customer, -100 to 100
 * @param who said the last line that was not the trainee's; persona or contact id
 */
public record Standing(
    Stage stage, int minute, int emotion, Optional<String> who, Optional<String> lastLine) {

  static Standing of(Play play) {
    Optional<Line> last =
        play.transcript().stream()
            .filter(line -> !line.mine() && !line.note())
            .reduce((before, after) -> after);
    return new Standing(
        play.stage(), play.minute(), play.emotion(), last.map(Line::who), last.map(Line::words));
  }
}
