package motcoach.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
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

  void append(Attempt attempt, int sequence, Input input, String fingerprint) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    journal.append(
        new JournalRow(
            attempt.id(), sequence, input, fingerprint, now.toInstant(), now.getOffset()));
  }

  Attempt finish(Attempt attempt, Play play) {
    Debrief debrief = play.debrief();
    Attempt.Result result =
        new Attempt.Result(
            clock.instant(),
            debrief.ending().map(Ending::id),
            debrief.total(),
            debrief.passed(),
            play.emotionLine().stream().map(EmotionStep::after).toList());
    journal.finish(attempt.id(), result);
    return new Attempt(
        attempt.id(),
        attempt.learner(),
        attempt.packId(),
        attempt.packVersion(),
        attempt.packHash(),
        attempt.scenarioId(),
        attempt.setup(),
        attempt.startedAt(),
        attempt.turns(),
        Optional.of(result));
  }
}
