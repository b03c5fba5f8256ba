package motcoach.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Ending;
import motcoach.scenario.Input;
import motcoach.scenario.Play;

/** Writes what one rehearsal does into the journal, with the time at which it happened. */
final class Journalist {
  private final Journal journal;
  private final Clock clock;
  private Practised practised;

  /**
   * @param practised so far
   */
  Journalist(Journal journal, Clock clock, Practised practised) {
    this.journal = journal;
    this.clock = clock;
    this.practised = practised;
  }

  /**
   * Keeps the turn that led to {@code play}; when the play is over with it, how it ended too, both
   * or neither.
   *
   * @return the attempt with the turn
   */
  Attempt take(Attempt attempt, Input input, Play play) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    JournalRow row =
        new JournalRow(
            attempt.id(),
            attempt.turns() + 1,
            input,
            play.fingerprint(),
            now.toInstant(),
            now.getOffset());
    Attempt further = attempt.withTurns(row.sequence());
    Practised so = practised.until(now.toInstant());
    if (play.over()) {
      further = further.endedWith(conclude(row, play, so));
    } else {
      journal.append(row, Standing.of(play));
    }
    practised = so;
    return further;
  }

  private Attempt.Result conclude(JournalRow row, Play play, Practised so) {
    Debrief debrief = play.debrief();
    Attempt.Result result = result(play, debrief, row.at());
    journal.conclude(row, result, Showing.of(play, debrief, so.total()));
    return result;
  }

  /** Keeps how the play stands as the attempt's result. */
  Attempt finish(Attempt attempt, Play play) {
    Debrief debrief = play.debrief();
    Attempt.Result result = result(play, debrief, clock.instant());
    journal.finish(attempt.id(), result, Showing.of(play, debrief, practised.total()));
    return attempt.endedWith(result);
  }

  private static Attempt.Result result(Play play, Debrief debrief, Instant finishedAt) {
    return new Attempt.Result(
        finishedAt,
        debrief.ending().map(Ending::id),
        debrief.total(),
        debrief.passed(),
        play.emotionLine().stream().map(EmotionStep::after).toList());
  }
}
