package motcoach.expression;

import java.util.Optional;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * Hears an utterance as a whole, beside a {@link StatisticalReader} that counts words and short
 * runs: an {@link Encoder} gives each piece a vector that depends on all others, filters learnt
 * from labelled lines look at them. Its answers are added to the other's. Immutable.
 *
 * @param tone two questions: negative, positive
 * @param moves one question a {@link Category}, in its order, then one an {@link Act}
 * @param shares how much its answers count beside the other's
 * @param confidence how sure the sums of both must be
 */
public record ContextReader(
    Language language,
    ContextFilters tone,
    ContextFilters moves,
    Shares shares,
    Confidence confidence) {
  private static final int KINDS = Category.values().length;

  public ContextReader {
    if (tone.questions() != 2
        || moves.questions() != KINDS + Act.values().length
        || tone.inputs() != moves.inputs()) {
      throw new IllegalArgumentException("filters for other questions than today's");
    }
  }

  /** What answers to the questions of each kind are multiplied with before they are added. */
  public record Shares(float negative, float positive, float kinds, float acts) {}

  /**
   * The answers of both; empty when the encoder does not know these words.
   *
   * @param byWords the other's answers
   */
  Optional<Answers> answers(Encoder encoder, String words, Answers byWords) {
    return encoder
        .pieces(words, language)
        .filter(pieces -> pieces.length > 0 && pieces[0].length == tone.inputs())
        .map(pieces -> both(byWords, tone.answers(pieces), moves.answers(pieces)));
  }

  private Answers both(Answers byWords, float[] heard, float[] moved) {
    return new Answers(
        byWords.negative() + shares.negative * heard[StatisticalReader.NEGATIVE],
        byWords.positive() + shares.positive * heard[StatisticalReader.POSITIVE],
        sums(byWords.kinds(), shares.kinds, moved, 0),
        sums(byWords.acts(), shares.acts, moved, KINDS));
  }

  /**
   * Sums of some answers and others from a place on.
   *
   * @param share what the others are multiplied with
   */
  private static float[] sums(float[] first, float share, float[] others, int from) {
    float[] sums = first.clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += share * others[from + i];
    }
    return sums;
  }
}
