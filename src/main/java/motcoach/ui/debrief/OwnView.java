package motcoach.ui.debrief;

import java.util.Map;
import motcoach.method.Stage;
import motcoach.scenario.Debrief;

/**
 * What the trainee thought of the talk before seeing what happened. Any of it may be empty.
 *
 * @param wanted what the customer wanted and did not say
 * @param best the trainee's best line
 * @param change a line the trainee would change
 * @param predicted band expected per stage, for those that were guessed
 */
public record OwnView(
    String wanted, String best, String change, Map<Stage, Debrief.BandOfStage> predicted) {
  public OwnView {
    predicted = Map.copyOf(predicted);
  }

  public boolean empty() {
    return wanted.isBlank() && best.isBlank() && change.isBlank() && predicted.isEmpty();
  }
}
