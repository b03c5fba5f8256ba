package motcoach.scenario;

import java.util.Optional;
import motcoach.expression.Reading;

/**
 * One line of the conversation as it was said.
 *
 * @param who persona or contact id, {@link #ME}, or the name of a note
 * @param words in the language of the play
 * @param minute of the story
 * @param turn trainee turn it belongs to; 0 before the first
 * @param reading of the trainee's own lines
 */
public record Line(String who, String words, int minute, int turn, Optional<Reading> reading) {
  public static final String ME = "me";

  /** Speaker of a line that tells what was taken back. */
  static final String TAKEN_BACK = "taken-back";

  public boolean mine() {
    return who.equals(ME);
  }

  /** Something that happened, or was taken back; nobody says it. */
  public boolean note() {
    return who.equals(Said.NOTE) || takenBack();
  }

  public boolean takenBack() {
    return who.equals(TAKEN_BACK);
  }
}
