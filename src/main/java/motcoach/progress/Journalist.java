package motcoach.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Ending;
import motcoach.scenario.Input;
import motcoach.scenario.Play;

/** Writes what a rehearsal does into the journal, with the time at which it happened. */
final class Journalist {
  private final Journal journal;
  private final Clock clock;

  Journalist(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Keeps the turn that led to {@code play}; when the play is over with it, its result too, both or
   * neither.
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
    if (!play.over()) {
      journal.append(row);
      return further;
    }
    Attempt.Result result = result(play);
    journal.conclude(row, result);
    return further.endedWith(result);
  }

  /** Keeps how the play stands as the attempt's result. */
  Attempt finish(Attempt attempt, Play play) {
    Attempt.Result result = result(play);
    journal.finish(attempt.id(), result);
    return attempt.endedWith(result);
  }

  private Attempt.Result result(Play play) {
    Debrief debrief = play.debrief();
    return new Attempt.Result(
        clock.instant(),
        debrief.ending().map(Ending::id),
        debrief.total(),
        debrief.passed(),
        play.emotionLine().stream().map(EmotionStep::after).toList());
  }
}
