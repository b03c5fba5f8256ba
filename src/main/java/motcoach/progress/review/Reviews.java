package motcoach.progress.review;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import motcoach.progress.Attempt;
import motcoach.progress.Contests;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Notes;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.drill.DrillQueue;

/**
 * Tells talks again with what was written about them, and keeps what is written. Touches the store:
 * background only.
 */
public final class Reviews {
  private final Rehearsals rehearsals;
  private final Notes notes;
  private final Contests contests;
  private final DrillLibrary drills;
  private final DrillQueue queue;
  private final Clock clock;

  public Reviews(
      Rehearsals rehearsals,
      Notes notes,
      Contests contests,
      DrillLibrary drills,
      DrillQueue queue,
      Clock clock) {
    this.rehearsals = rehearsals;
    this.notes = notes;
    this.contests = contests;
    this.drills = drills;
    this.queue = queue;
    this.clock = clock;
  }

  /** The attempt as it stands; empty when it or its scenario is no longer there. */
  public Optional<Review> of(UUID attempt) {
    return rehearsals.resume(attempt).map(this::tell);
  }

  private Review tell(Rehearsals.Resumed resumed) {
    Rehearsal rehearsal = resumed.rehearsal();
    UUID id = rehearsal.attempt().id();
    Notebook notebook = notebook(id);
    Map<String, Contests.Contest> contested =
        contests.of(id).stream()
            .collect(Collectors.toMap(Contests.Contest::criterion, Function.identity()));
    return new Review(
        rehearsal.attempt(),
        rehearsal.play(),
        rehearsal.play().debrief(),
        resumed.exact(),
        notebook.shown(),
        notebook.ownView(),
        notebook.plan(),
        notebook.trainerNote(),
        contested,
        notebook.drills(drills),
        again(rehearsal));
  }

  private static Optional<Again> again(Rehearsal rehearsal) {
    return rehearsal
        .attempt()
        .origin()
        .filter(origin -> rehearsal.play().turn() >= origin.turn())
        .flatMap(
            origin ->
                rehearsal
                    .firstTry()
                    .flatMap(first -> Again.of(first, rehearsal.play(), origin.turn())));
  }

  /** What was and is written about an attempt. */
  public Notebook notebook(UUID attempt) {
    return new Notebook(notes, attempt);
  }

  /** Disputes the verdict on a criterion, or changes the words of a dispute. */
  public void contest(UUID attempt, String criterion, String words) {
    contests.contest(attempt, new Contests.Contest(criterion, words, clock.instant()));
  }

  public void withdraw(UUID attempt, String criterion) {
    contests.withdraw(attempt, criterion);
  }

  /**
   * Queues exercises for what slipped. A retry queues none: its slips before the turn said again
   * are those of the first try.
   *
   * @return what was queued
   */
  public List<DrillLibrary.Entry> queueDrills(Review review) {
    Attempt attempt = review.attempt();
    List<String> slips = Slips.of(review.debrief(), review.contests().keySet());
    if (attempt.origin().isPresent() || slips.isEmpty()) {
      return List.of();
    }
    List<DrillLibrary.Entry> queued =
        queue.queue(attempt.learner(), attempt.id(), slips, ZonedDateTime.now(clock));
    notebook(attempt.id()).keepDrills(queued);
    return queued;
  }
}
