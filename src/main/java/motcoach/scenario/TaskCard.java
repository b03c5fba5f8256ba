package motcoach.scenario;

import motcoach.method.Text;

/**
 * Work that must be done for the promise to hold.
 *
 * @param owner contact id of who does it; {@code me} for the trainee
 * @param due minute of the story, or -1 when no time is set
 */
public record TaskCard(String id, Text label, String owner, int due) {

  /** How far the work has come, in this order; FAILED stands apart. */
  public enum State {
    OPEN,
    ASKED,
    ACCEPTED,
    DONE,
    VERIFIED,
    FAILED
  }
}
