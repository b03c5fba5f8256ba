package motcoach.expression;

import java.util.ArrayList;
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
  /** Suggestions of further faults stay as their rules give them: nobody reads more. */
  private static final int MOST_FITTED = 8;

  private final RuleBook book;
  private final ToneConstants constants;
  private final Map<Language, StatisticalReader> models;
  private final Predicate<Rule> own;

  /** A reader by rules alone. */
  public ExpressionReader(RuleBook book, ToneConstants constants) {
    this(book, constants, List.of(), rule -> false);
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

  /** The same rules with other statistical readers, at most one a language. */
  public ExpressionReader with(List<StatisticalReader> others) {
    return new ExpressionReader(book, constants, others, own);
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
      return reading(text, language, Optional.empty(), none, List.of(), mentions);
    }
    Competition left = Competition.of(book.find(utterance, situation, prefilter));
    StatisticalReader model = models.get(language.get());
    ToneScore tone;
    Optional<Category> kind = Optional.empty();
    // What a model sees only in part it does not overrule.
    if (model == null || utterance.in(language.get()).size > Features.MOST_TOKENS) {
      tone = ToneScore.of(text, left.findings(), constants);
    } else {
      SecondReading second = new SecondReading(model, text, utterance, mentions, situation, left);
      left = second.reviewed(own);
      tone = ToneScore.of(text, left.findings(), constants);
      second.weigh(tone, constants);
      kind = second.kind(tone);
    }
    List<ActMark> acts =
        Names.add(Commitments.add(left.acts(), mentions, utterance, text), utterance, text);
    return reading(text, language, kind, tone, acts, mentions)
        .with(fitted(tone.findings(), text, utterance, mentions));
  }

  /** The findings with suggestions that fit the sentence they were found in. */
  private List<Finding> fitted(
      List<Finding> findings, String text, Utterance utterance, Mentions mentions) {
    Language language = utterance.language().orElseThrow();
    Tokens tokens = utterance.in(language);
    List<Finding> fitted = new ArrayList<>(findings);
    int left = MOST_FITTED;
    for (int i = 0; i < fitted.size() && left > 0; i++) {
      Finding finding = fitted.get(i);
      if (finding.negative()) {
        left--;
        Facts facts = Facts.around(finding.start(), text, utterance, tokens, mentions);
        List<String> recipe = constants.recipe(finding.label()).suggestions(language);
        fitted.set(
            i, finding.suggesting(Rewriter.suggestions(finding.suggestions(), recipe, facts)));
      }
    }
    return fitted;
  }

  private static Reading reading(
      String text,
      Optional<Language> language,
      Optional<Category> kind,
      ToneScore tone,
      List<ActMark> acts,
      Mentions mentions) {
    return new Reading(
        text,
        language,
        kind,
        tone.score(),
        tone.findings(),
        acts,
        mentions.times(),
        mentions.numbers(),
        tone.ledger());
  }
}
