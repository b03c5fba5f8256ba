package motcoach.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The append-only record of attempts. Every method returns only after its change is committed and
 * would survive a power cut; a change that cannot be made throws {@link StoreException} and leaves
 * what was there.
 */
public interface Journal {

  /** Opens a new attempt with no turns. */
  void begin(Attempt attempt);

  /**
   * Adds the next turn and keeps where the talk stands with it. A number that is not the next, or a
   * turn after the result, is refused.
   */
  void append(JournalRow row, Standing standing);

  /** Adds the turn that ended the attempt together with how it ended: both or neither. */
  void conclude(JournalRow last, Attempt.Result result, Showing showing);

  /** Records how an attempt ended. A second result for the same attempt is refused. */
  void finish(UUID attempt, Attempt.Result result, Showing showing);

  /** Where an open attempt stands; empty before its first turn and after its end. */
  Optional<Standing> standing(UUID attempt);

  /** What a finished attempt showed; empty while it goes on. */
  Optional<Showing> showing(UUID attempt);

  /** The turns of an attempt in order. */
  List<JournalRow> rows(UUID attempt);

  Optional<Attempt> attempt(UUID id);

  /** A learner's attempts, newest first, at most {@code limit}. */
  List<Attempt> attempts(UUID learner, int limit);

  /**
   * Keeps what is being typed; empty text clears it. A turn of own words and the end of the attempt
   * clear it too.
   */
  void draft(UUID attempt, String words);

  /** The text kept for an attempt, empty when there is none. */
  String draft(UUID attempt);
}
