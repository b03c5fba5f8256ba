package motcoach.expression;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * Reads one language by what it learnt from labelled lines: how likely the wording pushes away or
 * draws closer, which kind of fault it is and which acts it performs. It sees the rules' marks
 * among its features, catches what they miss and doubts what they see in the wrong place.
 * Immutable.
 */
public final class StatisticalReader {
  static final int NEGATIVE = 0;
  static final int POSITIVE = 1;

  private final Language language;
  private final Weights bands;
  private final Weights categories;
  private final Weights acts;
  private final Confidence confidence;
  private final Examples examples;
  private final Optional<ContextReader> context;
  private final Encoder encoder;

  /**
   * A reader as learnt or stored.
   *
   * @param bands two questions: negative, positive
   * @param categories one question a {@link Category}, in its order
   * @param acts one question an {@link Act}, in its order
   * @param examples the lines it learnt from, to name the nearest as a reason
   */
  public StatisticalReader(
      Language language,
      Weights bands,
      Weights categories,
      Weights acts,
      Confidence confidence,
      List<Examples.Example> examples) {
    if (bands.rows() != 2
        || categories.rows() != Category.values().length
        || acts.rows() != Act.values().length) {
      throw new IllegalArgumentException("weights for other questions than today's");
    }
    this.language = language;
    this.bands = bands;
    this.categories = categories;
    this.acts = acts;
    this.confidence = confidence;
    this.examples = new Examples(language, examples);
    context = Optional.empty();
    encoder = Encoder.NONE;
  }

  private StatisticalReader(StatisticalReader same, ContextReader context, Encoder encoder) {
    language = same.language;
    bands = same.bands;
    categories = same.categories;
    acts = same.acts;
    confidence = same.confidence;
    examples = same.examples;
    this.context = Optional.of(context);
    this.encoder = encoder;
  }

  /** The same reader, helped by another of its language that hears utterances whole. */
  public StatisticalReader with(ContextReader other, Encoder pieces) {
    return new StatisticalReader(this, other, pieces);
  }

  public Language language() {
    return language;
  }

  Weights bands() {
    return bands;
  }

  Weights categories() {
    return categories;
  }

  Weights acts() {
    return acts;
  }

  Confidence confidence() {
    return confidence;
  }

  Examples examples() {
    return examples;
  }

  /**
   * What it makes of an utterance.
   *
   * @param terse whether there are so few words that only rules know which of them hurt
   */
  Opinion opinion(FeatureSet features, boolean terse) {
    Answers byWords = byWords(features);
    Optional<Answers> byBoth =
        context.flatMap(other -> other.answers(encoder, features.words(), byWords));
    Confidence sure = byBoth.isPresent() ? context.get().confidence() : confidence;
    Answers answers = byBoth.orElse(byWords);
    double negative = sure.negative(answers.negative());
    double positive = sure.positive(answers.positive());
    Map<Act, Float> surely = new EnumMap<>(Act.class);
    Set<Act> hardly = EnumSet.noneOf(Act.class);
    for (Act act : Act.values()) {
      float answer = answers.acts()[act.ordinal()];
      if (answer >= sure.actSure()[act.ordinal()]) {
        surely.put(act, answer - sure.actSure()[act.ordinal()]);
      } else if (answer < sure.actDoubt()[act.ordinal()]) {
        hardly.add(act);
      }
    }
    return new Opinion(
        sure.score(negative, positive),
        sure.band(negative, positive),
        sure.isFirm(negative),
        rule -> sure.clears(rule, negative, terse),
        answers.kinds(),
        surely.keySet().stream().sorted(Comparator.comparing(act -> -surely.get(act))).toList(),
        hardly);
  }

  private Answers byWords(FeatureSet features) {
    float[] band = bands.answers(features, features.size());
    return new Answers(
        band[NEGATIVE],
        band[POSITIVE],
        categories.answers(features, features.size()),
        acts.answers(features, features.core()));
  }
}
