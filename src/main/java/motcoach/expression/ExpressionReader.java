package motcoach.expression;

import java.util.List;
import java.util.Optional;
import motcoach.method.Language;

/**
 * Reads one utterance: its language, what its wording does to the customer, the acts it performs
 * and the times and numbers it names. Immutable and safe to share between threads; the time taken
 * grows linearly with the length of the utterance.
 */
public final class ExpressionReader {
  private final RuleBook book;
  private final ToneConstants constants;

  public ExpressionReader(RuleBook book, ToneConstants constants) {
    this.book = book;
    this.constants = constants;
  }

  /**
   * Reads {@code text} whole, however long. An utterance that says nothing, or nothing in our
   * languages, has no language, no findings and the neutral score.
   */
  public Reading read(String text, Situation situation) {
    return read(text, situation, true);
  }

  Reading read(String text, Situation situation, boolean prefilter) {
    Utterance utterance = Utterance.of(text, situation.language());
    Mentions mentions = Mentions.in(utterance);
    Optional<Language> language = utterance.language();
    if (language.isEmpty()) {
      ToneScore none = ToneScore.notUnderstood(text, constants);
      return reading(text, language, none, List.of(), mentions);
    }
    Competition left = Competition.of(book.find(utterance, situation, prefilter));
    ToneScore tone = ToneScore.of(text, left.findings(), constants);
    List<ActMark> acts = Commitments.add(left.acts(), mentions, utterance, text);
    return reading(text, language, tone, acts, mentions);
  }

  private static Reading reading(
      String text,
      Optional<Language> language,
      ToneScore tone,
      List<ActMark> acts,
      Mentions mentions) {
    return new Reading(
        text,
        language,
        tone.score(),
        tone.findings(),
        acts,
        mentions.times(),
        mentions.numbers(),
        tone.ledger());
  }
}
