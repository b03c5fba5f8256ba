package motcoach.scenario;

import java.nio.charset.StandardCharsets;

/** What a trainee can do in one turn. A journal of inputs replays a play exactly. */
public sealed interface Input {

  /**
   * Own words, as typed. Half a character (a lone surrogate) becomes U+FFFD: it could not be kept,
   * and a replay would read other words than the play did.
   */
  record Said(String words) implements Input {
    public Said {
      words = new String(words.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }
  }

  /** A prepared response, by id. */
  record Chose(String option) implements Input {}

  /** An action besides talking, by id. */
  record Did(String action) implements Input {}

  /**
   * The trainee says on the proposal card that an element was or was not meant; also that one of
   * {@link Play#halfHeard} was.
   */
  record Corrected(String element, boolean meant) implements Input {}

  /** Takes back what was said or done last, where the mode allows it. */
  record Back() implements Input {}

  /** Asks for the next hint for this turn; each is clearer than the one before. */
  record Hint() implements Input {}
}
