package motcoach.expression;

import motcoach.method.Text;

/** One line of the tone ledger. The points of all lines add up to the score. */
public record ToneLine(Text label, int points) {}
