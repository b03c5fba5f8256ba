package motcoach.expression;

import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Stage;

/**
 * Where an utterance stands. The same words can help in one stage and hurt in another.
 *
 * @param language forced, or empty to recognise it clause by clause
 * @param stage of the conversation, or empty outside one
 */
public record Situation(Optional<Language> language, Optional<Stage> stage) {

  /** An utterance on its own: language recognised, no stage. */
  public static final Situation ALONE = new Situation(Optional.empty(), Optional.empty());

  public static Situation in(Stage stage) {
    return new Situation(Optional.empty(), Optional.of(stage));
  }
}
