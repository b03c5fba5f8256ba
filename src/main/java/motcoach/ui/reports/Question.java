package motcoach.ui.reports;

import java.time.LocalDate;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.scenario.Mode;

/**
 * What is asked about people's practice; empty means all.
 *
 * @param from the first day
 * @param until the last day
 * @param pack its id
 * @param scenario id in its pack
 * @param pseudonyms whether people are called by pseudonyms
 */
public record Question(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> team,
    Optional<String> pack,
    Optional<String> scenario,
    Optional<Language> language,
    Optional<Mode> mode,
    boolean pseudonyms) {

  /** Everything there is, by name. */
  public static final Question ALL =
      new Question(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  Question within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Question(first, last, team, pack, scenario, language, mode, pseudonyms);
  }

  Question ofTeam(Optional<String> name) {
    return new Question(from, until, name, pack, scenario, language, mode, pseudonyms);
  }

  /** Another pack has other scenarios. */
  Question ofPack(Optional<String> id) {
    return new Question(from, until, team, id, Optional.empty(), language, mode, pseudonyms);
  }

  Question ofScenario(Optional<String> id) {
    return new Question(from, until, team, pack, id, language, mode, pseudonyms);
  }

  Question in(Optional<Language> spoken) {
    return new Question(from, until, team, pack, scenario, spoken, mode, pseudonyms);
  }

  Question ofMode(Optional<Mode> practised) {
    return new Question(from, until, team, pack, scenario, language, practised, pseudonyms);
  }

  Question hiding(boolean names) {
    return new Question(from, until, team, pack, scenario, language, mode, names);
  }
}
