package motcoach.progress;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import motcoach.scenario.Play;
import motcoach.scenario.Plays;
import motcoach.scenario.Setup;

/** Begins attempts and brings them back exactly where they stopped. */
public final class Rehearsals {
  private final Journal journal;
  private final Library library;
  private final Plays plays;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public Rehearsals(
      Journal journal, Library library, Plays plays, Clock clock, Supplier<UUID> ids) {
    this.journal = journal;
    this.library = library;
    this.plays = plays;
    this.clock = clock;
    this.ids = ids;
  }

  /** Opens a new attempt. */
  public Rehearsal begin(Learner learner, Library.Entry entry, Setup setup) {
    return begin(learner.id(), entry, setup, Optional.empty());
  }

  private Rehearsal begin(
      UUID learner, Library.Entry entry, Setup setup, Optional<Attempt.Origin> origin) {
    Attempt attempt =
        new Attempt(
            ids.get(),
            learner,
            entry.packId(),
            entry.packVersion(),
            entry.packHash(),
            entry.scenario().id(),
            setup,
            clock.instant(),
            origin,
            0,
            Optional.empty());
    journal.begin(attempt);
    return new Rehearsal(
        new Journalist(journal, clock, Practised.from(attempt.startedAt())),
        attempt,
        plays.begin(entry.scenario(), setup),
        () -> first(attempt));
  }

  private Optional<Play> first(Attempt retry) {
    return retry
        .origin()
        .flatMap(origin -> resume(origin.attempt()))
        .map(resumed -> resumed.rehearsal().play());
  }

  /**
   * An attempt brought back from its journal.
   *
   * @param exact false when the pack or the program has changed since, so that the replayed story
   *     may differ from what was seen then; every turn is there all the same
   */
  public record Resumed(Rehearsal rehearsal, boolean exact) {}

  /** The attempt at its last journalled turn; empty when its scenario is no longer there. */
  public Optional<Resumed> resume(UUID attemptId) {
    return journal
        .attempt(attemptId)
        .flatMap(
            attempt ->
                library
                    .find(attempt.packId(), attempt.scenarioId())
                    .map(entry -> replay(attempt, entry)));
  }

  /**
   * A new attempt that stands just before {@code turn} of an old one: the same setup, and what was
   * done until then done again. The old attempt stays as it is.
   *
   * @return empty when the old attempt or its scenario is no longer there
   */
  public Optional<Rehearsal> retry(UUID attemptId, int turn) {
    return journal
        .attempt(attemptId)
        .flatMap(
            old ->
                library.find(old.packId(), old.scenarioId()).map(entry -> again(old, entry, turn)));
  }

  private Rehearsal again(Attempt old, Library.Entry entry, int turn) {
    Optional<Attempt.Origin> origin = Optional.of(new Attempt.Origin(old.id(), turn));
    List<JournalRow> rows = journal.rows(old.id());
    Play opening = plays.begin(entry.scenario(), old.setup());
    Rehearsal rehearsal = begin(old.learner(), entry, old.setup(), origin);
    rows.subList(0, before(turn, opening, rows)).forEach(row -> rehearsal.take(row.input()));
    return rehearsal;
  }

  /** How many rows lie before {@code turn} was taken for the last time; one may be taken back. */
  private static int before(int turn, Play opening, List<JournalRow> rows) {
    Play play = opening;
    int before = rows.size();
    for (int index = 0; index < rows.size(); index++) {
      Play next = play.take(rows.get(index).input()).play();
      if (play.turn() < turn && next.turn() >= turn) {
        before = index;
      }
      play = next;
    }
    return before;
  }

  private Resumed replay(Attempt attempt, Library.Entry entry) {
    List<JournalRow> rows = journal.rows(attempt.id());
    Play play = plays.begin(entry.scenario(), attempt.setup());
    boolean exact = entry.packHash().equals(attempt.packHash());
    Practised practised = Practised.from(attempt.startedAt());
    for (JournalRow row : rows) {
      play = play.take(row.input()).play();
      practised = practised.until(row.at());
      exact &= play.fingerprint().equals(row.fingerprint());
    }
    Attempt asFar = attempt.withTurns(rows.size());
    return new Resumed(
        new Rehearsal(new Journalist(journal, clock, practised), asFar, play, () -> first(attempt)),
        exact);
  }
}
