package motcoach.report.summary;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;
import motcoach.progress.Talk.Story;
import motcoach.progress.account.Account.Outcome;
import motcoach.progress.account.Person;
import motcoach.scenario.Mode;

/** What becomes a {@link Practised}, talk by talk in the order in which they were begun. */
final class Gathering {
  private final Set<Language> languages = EnumSet.noneOf(Language.class);
  private int attempts;
  private Integer first;
  private Integer best;
  private boolean passed;
  private Line shows;
  private String packVersion;
  private Duration practised;
  private Instant firstAt;
  private Instant lastAt;

  void add(Line line) {
    languages.add(line.setup().language());
    packVersion = line.packVersion();
    line.practised().ifPresent(time -> practised = practised == null ? time : practised.plus(time));
    firstAt = firstAt == null ? line.startedAt() : firstAt;
    lastAt = lastAt == null || line.last().isAfter(lastAt) ? line.last() : lastAt;
    if (line.again()) {
      return;
    }
    attempts++;
    if (line.ended()) {
      Outcome outcome = line.outcome().orElseThrow();
      first = first == null ? Integer.valueOf(outcome.total()) : first;
      best = best == null ? outcome.total() : Integer.max(best, outcome.total());
      passed |= outcome.passed();
      shows = line;
    }
  }

  /**
   * @param assigned what an assignment that is not done says: ASSIGNED or OVERDUE
   */
  Practised of(Person person, Story story, Optional<Mode> mode, Optional<Status> assigned) {
    return new Practised(
        person,
        story,
        mode,
        status(assigned),
        Optional.ofNullable(packVersion),
        languages,
        attempts,
        Optional.ofNullable(first),
        Optional.ofNullable(best),
        Optional.ofNullable(shows).flatMap(Line::outcome).map(Outcome::total),
        passed,
        Optional.ofNullable(shows),
        Optional.ofNullable(practised),
        Optional.ofNullable(firstAt),
        Optional.ofNullable(lastAt));
  }

  private Status status(Optional<Status> assigned) {
    if (shows != null) {
      return passed ? Status.PASSED : Status.DONE;
    }
    boolean begun = firstAt != null;
    return assigned
        .filter(says -> says == Status.OVERDUE || !begun)
        .orElse(begun ? Status.IN_PROGRESS : Status.NOT_STARTED);
  }
}
