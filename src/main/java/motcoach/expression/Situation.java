package motcoach.expression;

import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Stage;

/**
 * Where an utterance stands. The same words can help in one stage and hurt in another.
 *
 * @param language forced, or empty to recognise it clause by clause
 * @param stage of the conversation, or empty outside one
 * @param colleague whether it is said to a colleague, with whom house words are in place
 */
public record Situation(Optional<Language> language, Optional<Stage> stage, boolean colleague) {

  /** An utterance on its own: language recognised, no stage. */
  public static final Situation ALONE = new Situation(Optional.empty(), Optional.empty(), false);

  /** Said to the customer in {@code stage}. */
  public static Situation in(Stage stage) {
    return new Situation(Optional.empty(), Optional.of(stage), false);
  }

  /** The same, said to a colleague. */
  public Situation toColleague() {
    return new Situation(language, stage, true);
  }

  /** Whether {@code rule} has nothing to say here. */
  boolean silences(Rule rule) {
    boolean houseWord = rule.category().filter(c -> c == Category.JARGON_INTERNAL).isPresent();
    return colleague && houseWord || stage.filter(rule.silentIn()::contains).isPresent();
  }
}
