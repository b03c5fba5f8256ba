package motcoach.report.summary;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;
import motcoach.progress.Talk.Story;
import motcoach.progress.account.Person;
import motcoach.scenario.Mode;

/**
 * One person, one scenario, one mode. A talk that says a turn of another one again counts for its
 * time only: it neither starts nor ends anything, and its total is none of the scores.
 *
 * @param mode empty when nothing was begun and none was asked for
 * @param packVersion of the last talk; empty when nothing was begun
 * @param attempts whole talks that were begun, also those given up
 * @param first total of the first whole talk that came to an ending
 * @param best highest of these
 * @param last of these, by when they were begun
 * @param passed whether any of these passed
 * @param shows the last of these, whose stages and 5C are told
 * @param practised in all talks, longer pauses left out; empty when it is known of none
 * @param firstAt when the first talk was begun
 * @param lastAt the last moment known of any talk
 */
public record Practised(
    Person person,
    Story story,
    Optional<Mode> mode,
    Status status,
    Optional<String> packVersion,
    Set<Language> languages,
    int attempts,
    Optional<Integer> first,
    Optional<Integer> best,
    Optional<Integer> last,
    boolean passed,
    Optional<Line> shows,
    Optional<Duration> practised,
    Optional<Instant> firstAt,
    Optional<Instant> lastAt) {
  public Practised {
    languages = Set.copyOf(languages);
  }
}
