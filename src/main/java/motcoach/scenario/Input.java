package motcoach.scenario;

/** What a trainee can do in one turn. A journal of inputs replays a play exactly. */
public sealed interface Input {

  /** Own words, as typed. */
  record Said(String words) implements Input {}

  /** A prepared response, by id. */
  record Chose(String option) implements Input {}

  /** An action besides talking, by id. */
  record Did(String action) implements Input {}

  /** The trainee says on the proposal card that an element was or was not meant. */
  record Corrected(String element, boolean meant) implements Input {}
}
