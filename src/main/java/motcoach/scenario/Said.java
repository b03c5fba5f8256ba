package motcoach.scenario;

import motcoach.method.Text;

/**
 * A line somebody says.
 *
 * @param who contact id, the persona's id, or {@code note} for what the trainee sees or learns
 */
public record Said(String who, Text text) {
  public static final String NOTE = "note";
}
