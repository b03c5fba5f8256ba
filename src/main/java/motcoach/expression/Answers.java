package motcoach.expression;

/**
 * What is made of one utterance before it is decided how sure one must be; all in log odds.
 *
 * @param negative how much speaks for a negative line
 * @param positive how much speaks for a positive line
 * @param kinds by {@link Category}: for this kind of fault, given that the line is negative
 * @param acts by {@link motcoach.method.Act}: that the line performs it
 */
record Answers(float negative, float positive, float[] kinds, float[] acts) {}
