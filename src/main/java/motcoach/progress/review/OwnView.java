package motcoach.progress.review;

import java.util.Map;
import motcoach.method.Stage;

/**
 * What the trainee thought of the talk before seeing what happened. Any of it may be empty.
 *
 * @param wanted what the customer wanted and did not say
 * @param best the trainee's best line
 * @param change a line the trainee would change
 * @param guesses by stage, for those that were guessed
 */
public record OwnView(String wanted, String best, String change, Map<Stage, Guess> guesses) {
  public OwnView {
    guesses = Map.copyOf(guesses);
  }
}
