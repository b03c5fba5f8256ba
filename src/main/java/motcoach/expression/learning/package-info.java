/**
 * Learning to read wording from labelled lines: the corpus as values, the trainer of the
 * statistical reader and the figures that tell how good a reader is.
 *
 * <p>Pure and deterministic: the same corpus gives the same model, byte for byte. May import {@code
 * method} and {@code expression}; nothing that reads an utterance imports it.
 */
package motcoach.expression.learning;
