package motcoach.expression.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import motcoach.expression.Band;
import motcoach.expression.Confidence;
import motcoach.expression.Reading;
import motcoach.method.Act;

/** Chooses how sure a reader must be, from its answers to lines it had not learnt from. */
final class Thresholds {
  /**
   * A wrong flag is worse than silence: at most this share of the other lines may be flagged. Talk
   * of other things and lines written to mislead are half of them, so common lines of service stay
   * well below it.
   */
  private static final double FALSE_ALARMS = 0.05;

  /**
   * Of the lines the rules call negative and the reader would not, at least this share must be so
   * for the rules to be believed.
   */
  private static final double RULE_PRECISION = 0.7;

  /** More likely negative than this, a line is never called positive. */
  private static final double FAIR = 0.35;

  /** An act is added without a rule where at least this share is right. */
  private static final double ACT_PRECISION = 0.85;

  /** The same for acts that count against the trainee: there a wrong mark hurts more. */
  private static final double HARSH_PRECISION = 0.9;

  /** A rule names the very words; it is overruled only where at most this share is right. */
  private static final double RULE_ACT_RIGHT = 0.05;

  /** How much a mark missed counts against a wrong one that hurts: a quarter, for F½. */
  private static final double BETA_SQUARED = 0.25;

  /** So many lines stand above the first threshold that may be chosen for rules; for an act. */
  private static final int FEWEST_LINES = 20;

  private static final int FEWEST_ACTS = 10;

  private final List<LabelledLine> lines;
  private final double[] negative;
  private final double[] positive;
  private final double[][] acts;
  private final List<Reading> byRules;

  /**
   * Prepares the choice.
   *
   * @param negative by line: the answer to "is it negative"
   * @param positive by line: the answer to "is it positive"
   * @param acts by act, by line: the answer to "does it perform the act"; NaN where not labelled
   * @param byRules by line: what the rules alone make of it
   */
  Thresholds(
      List<LabelledLine> lines,
      double[] negative,
      double[] positive,
      double[][] acts,
      List<Reading> byRules) {
    this.lines = lines;
    this.negative = negative;
    this.positive = positive;
    this.acts = acts;
    this.byRules = byRules;
  }

  Confidence confidence() {
    boolean[] isNegative = LabelledLine.are(Band.NEGATIVE, lines);
    boolean[] isPositive = LabelledLine.are(Band.POSITIVE, lines);
    double[] platt = Platt.fit(negative, isNegative);
    double[] plattPositive = Platt.fit(positive, isPositive);
    double[] negativeChance = Platt.chances(negative, platt);
    double[] positiveChance = Platt.chances(positive, plattPositive);
    double flag = atFalseAlarms(negativeChance, isNegative);
    float[] sure = new float[Act.values().length];
    float[] doubt = new float[sure.length];
    double firm = Confidence.firm(flag);
    for (Act act : Act.values()) {
      act(act, i -> negativeChance[i] >= firm, sure, doubt);
    }
    return new Confidence(
        platt[0],
        platt[1],
        plattPositive[0],
        plattPositive[1],
        flag,
        clear(negativeChance, flag),
        FAIR,
        bestCut(positiveChance, negativeChance, flag),
        sure,
        doubt);
  }

  /** The lowest chance from which at most the allowed share of the other lines is flagged. */
  private static double atFalseAlarms(double[] chance, boolean[] is) {
    double[] others =
        IntStream.range(0, chance.length).filter(i -> !is[i]).mapToDouble(i -> chance[i]).toArray();
    Arrays.sort(others);
    int at = (int) Math.ceil(others.length * (1 - FALSE_ALARMS));
    return others.length == 0 ? 0.9 : Math.max(0.5, others[Math.min(at, others.length - 1)]);
  }

  /** The lowest chance of negative from which the rules are right often enough up to the flag. */
  private double clear(double[] chance, double flag) {
    int[] order =
        highestFirst(
            chance,
            IntStream.range(0, chance.length)
                .filter(i -> chance[i] < flag && byRules.get(i).band() == Band.NEGATIVE));
    // As long as too few lines tell, rules count only where any line would be flagged.
    double chosen = flag;
    int right = 0;
    for (int n = 0; n < order.length; n++) {
      right += lines.get(order[n]).label() == Band.NEGATIVE ? 1 : 0;
      if (n >= FEWEST_LINES && right >= RULE_PRECISION * (n + 1)) {
        chosen = chance[order[n]];
      }
    }
    return chosen;
  }

  private static int[] highestFirst(double[] values, IntStream places) {
    return places
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The cut between neutral and positive with the best mean F1 of the two. */
  private double bestCut(double[] positive, double[] negative, double flag) {
    double best = 0.5;
    double most = -1;
    for (int step = 20; step <= 80; step++) {
      double cut = step / 100.0;
      double f = f1(positive, negative, flag, cut, true) + f1(positive, negative, flag, cut, false);
      if (f > most) {
        most = f;
        best = cut;
      }
    }
    return best;
  }

  private double f1(
      double[] positive, double[] negative, double flag, double cut, boolean wantPositive) {
    double both = 0;
    double either = 0;
    for (int i = 0; i < positive.length; i++) {
      Band label = lines.get(i).label();
      boolean is = label == (wantPositive ? Band.POSITIVE : Band.NEUTRAL);
      boolean said =
          (negative[i] < FAIR && positive[i] >= cut) == wantPositive && negative[i] < flag;
      both += is && said ? 2 : 0;
      either += (is ? 1 : 0) + (said ? 1 : 0);
    }
    return either == 0 ? 0 : both / either;
  }

  /**
   * For one act: the lowest answer from which it is seen without a rule with the wanted precision,
   * and the highest below which rules that see it are hardly ever right. An act against the
   * customer is added to firmly negative lines only, so only there it must be right.
   */
  private void act(Act act, IntPredicate firm, float[] sure, float[] doubt) {
    double[] answers = acts[act.ordinal()];
    IntPredicate performs = i -> lines.get(i).acts().orElseThrow().contains(act);
    int[] known = IntStream.range(0, lines.size()).filter(i -> !Double.isNaN(answers[i])).toArray();
    boolean harsh = act.isAlwaysHarmful();
    int[] ruled = IntStream.of(known).filter(i -> byRules.get(i).does(act)).toArray();
    int[] alone =
        IntStream.of(known)
            .filter(i -> !byRules.get(i).does(act) && (!harsh || firm.test(i)))
            .toArray();
    sure[act.ordinal()] =
        (float)
            lowest(
                answers,
                highestFirst(answers, IntStream.of(alone)),
                performs,
                harsh ? HARSH_PRECISION : ACT_PRECISION,
                Float.POSITIVE_INFINITY);
    doubt[act.ordinal()] =
        (float)
            (harsh ? fairest(answers, known, ruled, performs) : hardly(answers, ruled, performs));
  }

  /** The highest answer below which rules are hardly ever right. */
  private static double hardly(double[] answers, int[] ruled, IntPredicate performs) {
    double[] turned = new double[answers.length];
    IntStream.of(ruled).forEach(i -> turned[i] = -answers[i]);
    return -lowest(
        turned,
        highestFirst(turned, IntStream.of(ruled)),
        performs.negate(),
        1 - RULE_ACT_RIGHT,
        Float.POSITIVE_INFINITY);
  }

  /** The answer from which believing the rules gives the best F½ (van Rijsbergen 1979). */
  private static double fairest(double[] answers, int[] known, int[] ruled, IntPredicate performs) {
    long all = IntStream.of(known).filter(performs).count();
    int[] order = highestFirst(answers, IntStream.of(ruled));
    double chosen = Double.NEGATIVE_INFINITY;
    double best = 0;
    int right = 0;
    for (int n = 0; n < order.length; n++) {
      right += performs.test(order[n]) ? 1 : 0;
      double f = (1 + BETA_SQUARED) * right / (n + 1 + BETA_SQUARED * all);
      if (n >= FEWEST_ACTS && f >= best) {
        best = f;
        chosen = answers[order[n]];
      }
    }
    return chosen;
  }

  /**
   * The lowest value down to which enough of the lines are right.
   *
   * @param order places, the highest value first
   * @param otherwise the answer when there is none
   */
  private static double lowest(
      double[] values, int[] order, IntPredicate isRight, double precision, double otherwise) {
    double chosen = otherwise;
    int right = 0;
    for (int n = 0; n < order.length; n++) {
      boolean is = isRight.test(order[n]);
      right += is ? 1 : 0;
      if (is && n >= FEWEST_ACTS && right >= precision * (n + 1)) {
        chosen = values[order[n]];
      }
    }
    return chosen;
  }
}
