/**
 * Reading one utterance: language, clauses, rules, acts, findings and the tone score with its
 * ledger.
 *
 * <p>Pure and deterministic: no files, clock or randomness. Rules are data; {@link
 * motcoach.expression.ExpressionReader} applies them in linear time. May import {@code method}.
 */
package motcoach.expression;
