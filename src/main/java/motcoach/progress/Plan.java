package motcoach.progress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Ids;

/**
 * An if-then plan somebody made in the debrief of a talk.
 *
 * @param when it applies, and {@code then} what is done; in the trainee's own words
 * @param made when the talk ended
 * @param asked the last answer to whether it came up
 */
public record Plan(
    UUID attempt,
    String packId,
    String scenarioId,
    String when,
    String then,
    Instant made,
    Optional<Asked> asked) {

  /** Keys of the notes that hold the two halves and the answer. */
  public static final String WHEN = "plan-when";

  public static final String THEN = "plan-then";
  public static final String ASKED = "plan-asked";

  /** After this it is asked about, and asked again when it had not come up yet. */
  public static final Duration REST = Duration.ofDays(7);

  /** An older plan is left in peace. */
  public static final Duration FORGOTTEN = Duration.ofDays(35);

  /** Whether the occasion came, and whether the plan helped then. */
  public enum Answer {
    HELPED,
    DID_NOT_HELP,
    NOT_YET
  }

  /** An answer and when it was given. */
  public record Asked(Instant at, Answer answer) {

    /** As a note: the time, a slash, the answer. */
    public String note() {
      return at + "/" + Ids.of(answer);
    }

    /** Empty for a note that is none of ours. */
    public static Optional<Asked> of(String note) {
      int slash = note.indexOf('/');
      if (slash < 0) {
        return Optional.empty();
      }
      try {
        Instant at = Instant.parse(note.substring(0, slash));
        return Ids.find(Answer.class, note.substring(slash + 1))
            .map(answer -> new Asked(at, answer));
      } catch (DateTimeException notATime) {
        return Optional.empty();
      }
    }
  }

  /** Whether it is time to ask if it came up. */
  public boolean toBeAsked(Instant now) {
    boolean open = asked.map(last -> last.answer() == Answer.NOT_YET).orElse(true);
    Instant since = asked.map(Asked::at).filter(made::isBefore).orElse(made);
    return open && !now.isBefore(since.plus(REST)) && now.isBefore(made.plus(FORGOTTEN));
  }
}
