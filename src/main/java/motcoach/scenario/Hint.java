package motcoach.scenario;

import motcoach.method.Text;

/**
 * A hint that was given.
 *
 * @param turn the trainee turn it helps with
 * @param rung from 1; the next one for the same turn is clearer
 * @param of how many there were for this turn when it was given
 */
public record Hint(int turn, int rung, int of, Text words) {}
