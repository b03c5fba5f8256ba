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
import motcoach.method.Language;

/** Chooses how sure a reader must be, from its answers to lines it had not learnt from. */
final class Thresholds {
  /** A wrong flag is worse than silence: at most this share of the other lines may be flagged. */
  private static final double FALSE_ALARMS = 0.02;

  private static final int SHORT_EN = 40;
  private static final int SHORT_ZH = 12;

  /**
   * Of the lines the rules call negative and the reader would not, at least this share must be so
   * for the rules to be believed.
   */
  private static final double RULE_PRECISION = 0.8;

  /** Where the rules call a line positive, at least this share must be so to be believed. */
  private static final double PRAISE_PRECISION = 0.85;

  /** More likely negative than this, a line is never called positive. */
  private static final double FAIR = 0.35;

  /** How much a wrong act counts against a missed one: four times, for F½. */
  private static final double ACT_BETA_SQUARED = 0.25;

  /** So many lines stand above the first threshold that may be chosen for a band; for an act. */
  private static final int FEWEST_LINES = 20;

  private static final int FEWEST_ACTS = 5;

  private final List<LabelledLine> lines;
  private final double[] negative;
  private final double[] positive;
  private final List<double[]> acts;
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
      List<double[]> acts,
      List<Reading> byRules) {
    this.lines = lines;
    this.negative = negative;
    this.positive = positive;
    this.acts = acts;
    this.byRules = byRules;
  }

  Confidence confidence() {
    boolean[] isNegative = labels(Band.NEGATIVE);
    boolean[] isPositive = labels(Band.POSITIVE);
    double[] platt = Platt.fit(negative, isNegative);
    double[] plattPositive = Platt.fit(positive, isPositive);
    double[] negativeChance = Platt.chances(negative, platt);
    double[] positiveChance = Platt.chances(positive, plattPositive);
    double flag =
        Math.max(
            atFalseAlarms(negativeChance, isNegative, line -> true),
            Math.max(
                atFalseAlarms(negativeChance, isNegative, Thresholds::isShort),
                atFalseAlarms(negativeChance, isNegative, Thresholds::isQuestion)));
    float[] seen = new float[Act.values().length];
    for (Act act : Act.values()) {
      seen[act.ordinal()] = act(act);
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
        modest(positiveChance),
        seen);
  }

  private boolean[] labels(Band band) {
    boolean[] is = new boolean[lines.size()];
    for (int i = 0; i < is.length; i++) {
      is[i] = lines.get(i).label() == band;
    }
    return is;
  }

  /** Few words are little evidence: half of what is said in a day is as short as this. */
  private static boolean isShort(LabelledLine line) {
    return line.text().length() <= (line.language() == Language.ZH ? SHORT_ZH : SHORT_EN);
  }

  private static boolean isQuestion(LabelledLine line) {
    String text = line.text();
    return text.endsWith("?") || text.endsWith("？");
  }

  /**
   * The lowest chance from which at most the allowed share of the other lines among those of a kind
   * is flagged.
   */
  private double atFalseAlarms(
      double[] chance, boolean[] is, java.util.function.Predicate<LabelledLine> kind) {
    double[] others =
        IntStream.range(0, chance.length)
            .filter(i -> !is[i] && kind.test(lines.get(i)))
            .mapToDouble(i -> chance[i])
            .toArray();
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

  /** The lowest chance of positive from which the rules' own praise is right often enough. */
  private double modest(double[] chance) {
    int[] order =
        highestFirst(
            chance,
            IntStream.range(0, chance.length).filter(i -> byRules.get(i).band() == Band.POSITIVE));
    double chosen = 0.5;
    int right = 0;
    for (int n = 0; n < order.length; n++) {
      boolean is = lines.get(order[n]).label() == Band.POSITIVE;
      right += is ? 1 : 0;
      if (is && n >= FEWEST_LINES && right >= PRAISE_PRECISION * (n + 1)) {
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
   * For one act: the answer from which it is seen, with rules or without, and below which it is
   * not, with the best F½ (van Rijsbergen 1979) on lines not learnt from; where the rules alone do
   * better, they decide.
   */
  private float act(Act act) {
    double[] answers = acts.get(act.ordinal());
    int[] known = IntStream.range(0, lines.size()).filter(i -> !Double.isNaN(answers[i])).toArray();
    IntPredicate performs = i -> lines.get(i).acts().orElseThrow().contains(act);
    int all = (int) IntStream.of(known).filter(performs).count();
    int[] ruled = IntStream.of(known).filter(i -> byRules.get(i).does(act)).toArray();
    double best = f((int) IntStream.of(ruled).filter(performs).count(), ruled.length, all);
    float from = Float.NaN;
    int[] order = highestFirst(answers, IntStream.of(known));
    int right = 0;
    for (int n = 0; n < order.length; n++) {
      boolean is = performs.test(order[n]);
      right += is ? 1 : 0;
      double f = f(right, n + 1, all);
      if (is && n >= FEWEST_ACTS && f > best) {
        best = f;
        from = (float) answers[order[n]];
      }
    }
    return from;
  }

  private static double f(int right, int said, int all) {
    return (1 + ACT_BETA_SQUARED) * right / Math.max(1, said + ACT_BETA_SQUARED * all);
  }
}
