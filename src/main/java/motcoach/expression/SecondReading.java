package motcoach.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import motcoach.method.Act;
import motcoach.method.Language;
import motcoach.method.Text;

/** What a statistical reader adds to the rules' reading of one utterance. */
final class SecondReading {
  private static final int FEW_WORDS = 2;
  private static final int FEW_CHARACTERS = 4;

  /** By so much, in log odds, another kind must be ahead of the rules' own. */
  private static final float CLEARLY = 1;

  private final StatisticalReader model;
  private final String text;
  private final Tokens tokens;
  private final FeatureSet features;
  private final boolean terse;
  private final Opinion opinion;
  private final Competition rules;
  private final Situation situation;

  SecondReading(
      StatisticalReader model,
      String text,
      Utterance utterance,
      Mentions mentions,
      Situation situation,
      Competition rules) {
    this.situation = situation;
    this.model = model;
    this.text = text;
    this.rules = rules;
    tokens = utterance.in(model.language());
    features = Features.of(tokens, model.language(), mentions, rules);
    terse = isTerse(tokens, model.language());
    opinion = model.opinion(features, terse);
  }

  /** The rules' marks without those the model takes back, and with the acts it sees. */
  Competition reviewed(Predicate<Rule> own) {
    Predicate<Rule> goes = opinion.clears();
    if (isOfAnotherKind(own)) {
      goes = goes.or(rule -> rule.category().isPresent());
    }
    return rules.without(own.negate().and(goes)).with(acts());
  }

  /**
   * Whether the line is a fault on the model's own word, and of a kind none of the rules' faults is
   * near: the rules heard something, but not what it is about.
   */
  private boolean isOfAnotherKind(Predicate<Rule> own) {
    List<Rule> faults = rules.findings().stream().filter(Hit::isFault).map(Hit::rule).toList();
    return !terse
        && opinion.band() == Band.NEGATIVE
        && faults.stream().noneMatch(rule -> own.test(rule) || rule.weight() >= Rule.FATAL)
        && faults.stream().flatMap(rule -> rule.category().stream()).noneMatch(this::isLikely);
  }

  private boolean isLikely(Category kind) {
    Category likeliest = category();
    return likeliest.isNear(kind) || speaksFor(likeliest) - speaksFor(kind) < CLEARLY;
  }

  private List<ActMark> acts() {
    List<ActMark> acts = new ArrayList<>();
    Set<Act> seen = new HashSet<>();
    for (ActMark mark : rules.acts()) {
      if (!opinion.hardly().contains(mark.act())) {
        acts.add(mark);
        seen.add(mark.act());
      }
    }
    // What no rule hears counts against nobody twice, nor where the line may be harmless.
    boolean blames = opinion.firm() && seen.stream().noneMatch(Act::isAlwaysHarmful);
    for (Act act : opinion.surely()) {
      boolean against = act.isAlwaysHarmful();
      if ((!against || blames) && seen.add(act)) {
        blames &= !against;
        int[] span = words(model.acts(), act.ordinal());
        acts.add(new ActMark(act, span[0], span[1]));
      }
    }
    acts.sort(ActMark.BY_PLACE);
    return acts;
  }

  /** Moves the score, and shows a finding where the rules have none for the band it ends in. */
  void weigh(ToneScore tone, ToneConstants constants) {
    boolean houseWords =
        situation.colleague()
            && opinion.band() == Band.NEGATIVE
            && category() == Category.JARGON_INTERNAL;
    if (houseWords) {
      return;
    }
    boolean fault = tone.findings().stream().anyMatch(Finding::negative);
    boolean strength = tone.findings().stream().anyMatch(finding -> !finding.negative());
    boolean alone = opinion.band() == Band.NEGATIVE && !fault;
    Opinion own = alone && terse ? opinion.withheld() : opinion;
    boolean down = own.score() < tone.score();
    int[] span =
        words(model.bands(), down ? StatisticalReader.NEGATIVE : StatisticalReader.POSITIVE);
    String quote = text.substring(span[0], span[1]);
    Optional<Finding> finding = Optional.empty();
    if (own.band() == Band.NEGATIVE && !fault) {
      finding = Optional.of(fault(span, quote, constants));
    } else if (own.band() == Band.POSITIVE && !strength && !fault) {
      finding = Optional.of(strength(span, quote, constants));
    }
    tone.weigh(own, quote, finding);
  }

  /** A word or two may be likened to anything; only rules know which of them hurt. */
  private static boolean isTerse(Tokens tokens, Language language) {
    int most = language == Language.ZH ? FEW_CHARACTERS : FEW_WORDS;
    int words = 0;
    for (int i = 0; i < tokens.size; i++) {
      words += tokens.kind[i].isMark() ? 0 : 1;
    }
    return words <= most;
  }

  /** The kind of fault the whole line most likely has, where any is shown. */
  Optional<Category> kind(ToneScore tone) {
    boolean fault = tone.findings().stream().anyMatch(Finding::negative);
    return fault ? Optional.of(category()) : Optional.empty();
  }

  private Category category() {
    Category[] all = Category.values();
    return Collections.max(List.of(all), Comparator.comparingDouble(this::speaksFor));
  }

  private float speaksFor(Category category) {
    return opinion.kinds()[category.ordinal()];
  }

  private Finding fault(int[] span, String quote, ToneConstants constants) {
    String label = category().id();
    Text message = because(constants.recipe(label).message(), Band.NEGATIVE, constants);
    return finding(label, Polarity.NEGATIVE, span, quote, message);
  }

  private Finding strength(int[] span, String quote, ToneConstants constants) {
    String label = move().id();
    Text message = because(constants.recipe(label).message(), Band.POSITIVE, constants);
    return finding(label, Polarity.POSITIVE, span, quote, message);
  }

  private Finding finding(String label, Polarity polarity, int[] span, String quote, Text message) {
    return new Finding(
        model.language().id() + ".example." + label,
        label,
        polarity,
        2,
        span[0],
        span[1],
        quote,
        0,
        message,
        List.of());
  }

  /** The reason with the labelled line it is most like. */
  private Text because(Text message, Band band, ToneConstants constants) {
    Optional<String> nearest = model.examples().nearest(text, band);
    Text like = constants.label("example-like");
    return nearest
        .map(
            line ->
                new Text(
                    message.en() + " " + like.en() + " “" + line + "”.",
                    message.zh() + like.zh() + "“" + line + "”。"))
        .orElse(message);
  }

  /** The move that fits the acts it sees best. */
  private Move move() {
    Set<Act> acts = new HashSet<>(opinion.surely());
    rules.acts().forEach(mark -> acts.add(mark.act()));
    if (acts.contains(Act.OPTION) || acts.contains(Act.PROPOSE)) {
      return Move.OPTION;
    }
    if (acts.contains(Act.ACK_FEELING) || acts.contains(Act.APOLOGISE)) {
      return Move.CARE;
    }
    if (acts.contains(Act.BENEFIT_YOU) || acts.contains(Act.ADD_POINTS)) {
      return Move.GAIN;
    }
    if (acts.contains(Act.ASK_CONSENT)) {
      return Move.INVITATION;
    }
    return acts.contains(Act.COMMIT) ? Move.FIXED : Move.OWN_ACTION;
  }

  private int[] words(Weights weights, int row) {
    int[] span = Evidence.of(features, weights, row, tokens);
    return span == null ? new int[] {0, text.length()} : span;
  }
}
