package motcoach.expression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import motcoach.method.Language;

/**
 * Reads one utterance: its language, what its wording does to the customer, the acts it performs
 * and the times and numbers it names. Rules judge first; a statistical reader, where there is one
 * for the language, catches what they miss and doubts what they see in the wrong place. Immutable
 * and safe to share between threads; the time taken grows linearly with the length of the
 * utterance.
 */
public final class ExpressionReader {
  private final RuleBook book;
  private final ToneConstants constants;
  private final Map<Language, StatisticalReader> models;
  private final Predicate<Rule> own;

  /** A reader by rules alone. */
  public ExpressionReader(RuleBook book, ToneConstants constants) {
    this(book, constants, List.of(), rule -> true);
  }

  /**
   * A reader by rules and by what was learnt from labelled lines.
   *
   * @param models at most one a language
   * @param own rules the models were not trained with and must not overrule
   */
  public ExpressionReader(
      RuleBook book, ToneConstants constants, List<StatisticalReader> models, Predicate<Rule> own) {
    this.book = book;
    this.constants = constants;
    this.models = new EnumMap<>(Language.class);
    models.forEach(model -> this.models.put(model.language(), model));
    this.own = own;
  }

  /**
   * Reads {@code text} whole, however long. An utterance that says nothing, or nothing in our
   * languages, has no language, no findings and the neutral score.
   */
  public Reading read(String text, Situation situation) {
    return read(text, situation, true);
  }

  /**
   * What a statistical reader looks at in {@code text}; empty when its language is not understood.
   */
  public Optional<FeatureSet> features(String text, Situation situation) {
    Utterance utterance = Utterance.of(text, situation.language());
    return utterance
        .language()
        .map(
            language -> {
              Competition left = Competition.of(book.find(utterance, situation, true));
              return Features.of(utterance.in(language), language, Mentions.in(utterance), left);
            });
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
    StatisticalReader model = models.get(language.get());
    ToneScore tone;
    if (model == null) {
      tone = ToneScore.of(text, left.findings(), constants);
    } else {
      SecondReading second = new SecondReading(model, text, utterance, mentions, left);
      left = second.reviewed(own);
      tone = ToneScore.of(text, left.findings(), constants);
      second.weigh(tone, constants);
    }
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
