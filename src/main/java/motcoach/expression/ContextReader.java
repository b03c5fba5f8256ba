package motcoach.expression;

import java.util.Optional;
import motcoach.method.Language;

/**
 * Hears an utterance as a whole, where a {@link StatisticalReader} that counts words and short runs
 * is in doubt: an {@link Encoder} gives each piece a vector that depends on all others, filters
 * learnt from labelled lines look at them. Its answers are added to the other's. Immutable.
 *
 * @param filters two questions: negative, positive
 * @param negativeShare how much its answer counts beside the other's
 * @param positiveShare the same for positive
 * @param from chance of negative, by words alone, from which it is asked
 * @param to up to which it is asked
 * @param confidence how sure the sum of both must be
 */
public record ContextReader(
    Language language,
    ContextFilters filters,
    float negativeShare,
    float positiveShare,
    float from,
    float to,
    Confidence confidence) {

  public ContextReader {
    if (filters.questions() != 2) {
      throw new IllegalArgumentException("filters for other questions than today's");
    }
  }

  boolean isAsked(double negative) {
    return negative >= from && negative <= to;
  }

  /**
   * The answers of both; empty when the encoder does not know these words.
   *
   * @param byWords the other's answers: negative, positive
   */
  Optional<float[]> answers(Encoder encoder, String words, float[] byWords) {
    return encoder
        .pieces(words, language)
        .filter(pieces -> pieces.length > 0 && pieces[0].length == filters.inputs())
        .map(filters::answers)
        .map(
            own ->
                new float[] {
                  byWords[StatisticalReader.NEGATIVE]
                      + negativeShare * own[StatisticalReader.NEGATIVE],
                  byWords[StatisticalReader.POSITIVE]
                      + positiveShare * own[StatisticalReader.POSITIVE]
                });
  }
}
