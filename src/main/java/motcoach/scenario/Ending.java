package motcoach.scenario;

import motcoach.method.Text;

/**
 * How the story ends: the first in the author's order whose condition holds.
 *
 * @param comesBack whether this customer would come back
 */
public record Ending(String id, Text title, Text text, boolean comesBack, Condition when) {}
