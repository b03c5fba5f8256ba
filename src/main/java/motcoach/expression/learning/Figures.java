package motcoach.expression.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.method.Act;

/**
 * How good a judge is on a part of the corpus. Shares are from 0 to 1; a share of nothing is {@code
 * NaN}. What each figure means: {@code src/docs/corpus.md}.
 *
 * @param pairs pairs whose positive half scores strictly higher
 * @param matchedPairs the same among pairs whose negative half is at least as long
 * @param auc chance that a negative line scores lower than another one, ties counted half
 * @param trickyAuc the same among tricky lines
 * @param recall negative lines judged negative
 * @param falseAlarms other lines judged negative
 * @param trickyFalseAlarms the same among tricky lines
 * @param macroF1 mean F1 of the three bands
 * @param category named category right or adjacent, among negative lines judged negative
 * @param precision lines on which a fault is shown that are negative
 * @param categoryRecall by category: negative lines judged negative
 * @param acts by act, on lines whose acts are labelled
 */
public record Figures(
    int lines,
    int pairCount,
    double pairs,
    int matchedCount,
    double matchedPairs,
    double auc,
    double trickyAuc,
    double recall,
    double falseAlarms,
    double trickyFalseAlarms,
    double macroF1,
    double category,
    double precision,
    Map<Category, Share> categoryRecall,
    Map<Act, ActFigures> acts) {

  /** {@code part} of {@code whole}. */
  public record Share(int part, int whole) {
    public double value() {
      return whole == 0 ? Double.NaN : (double) part / whole;
    }
  }

  /** How well one act is seen. */
  public record ActFigures(int right, int wrong, int missed) {
    public double precision() {
      return right + wrong == 0 ? Double.NaN : (double) right / (right + wrong);
    }

    public double recall() {
      return right + missed == 0 ? Double.NaN : (double) right / (right + missed);
    }
  }

  /** A line with what was said of it. */
  public record Judged(LabelledLine line, Judge.Judgement said) {
    boolean negative() {
      return line.label() == Band.NEGATIVE;
    }
  }

  /** A pair with the scores of its halves. */
  public record JudgedPair(LabelledPair pair, double negative, double positive) {}

  /** Lets {@code judge} judge all of {@code corpus}. */
  public static Figures of(Judge judge, Corpus corpus) {
    List<Judged> lines =
        corpus.lines().stream()
            .map(line -> new Judged(line, judge.judge(line.text(), line.language())))
            .toList();
    List<JudgedPair> pairs =
        corpus.pairs().stream()
            .map(
                pair ->
                    new JudgedPair(
                        pair,
                        judge.judge(pair.negative(), pair.language()).score(),
                        judge.judge(pair.positive(), pair.language()).score()))
            .toList();
    return of(lines, pairs);
  }

  /** The figures of judgements already made. */
  public static Figures of(List<Judged> lines, List<JudgedPair> pairs) {
    List<Judged> tricky = lines.stream().filter(l -> l.line().tricky().isPresent()).toList();
    List<JudgedPair> matched = pairs.stream().filter(p -> p.pair().isLengthMatched()).toList();
    return new Figures(
        lines.size(),
        pairs.size(),
        right(pairs),
        matched.size(),
        right(matched),
        auc(lines),
        auc(tricky),
        flagged(lines, true).value(),
        flagged(lines, false).value(),
        flagged(tricky, false).value(),
        macroF1(lines),
        category(lines),
        precision(lines),
        categoryRecall(lines),
        acts(lines));
  }

  private static double right(List<JudgedPair> pairs) {
    int right = (int) pairs.stream().filter(pair -> pair.positive() > pair.negative()).count();
    return new Share(right, pairs.size()).value();
  }

  /** The rank sum statistic of Mann and Whitney, divided by the number of pairs of lines. */
  private static double auc(List<Judged> lines) {
    double[] rest =
        lines.stream().filter(l -> !l.negative()).mapToDouble(l -> l.said().score()).toArray();
    double[] negative =
        lines.stream().filter(Judged::negative).mapToDouble(l -> l.said().score()).toArray();
    Arrays.sort(rest);
    double wins = 0;
    for (double score : negative) {
      int below = firstAbove(rest, Math.nextDown(score));
      int notAbove = firstAbove(rest, score);
      wins += rest.length - notAbove + (notAbove - below) / 2.0;
    }
    return negative.length * rest.length == 0
        ? Double.NaN
        : wins / ((double) negative.length * rest.length);
  }

  private static int firstAbove(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Lines judged negative among those that are (or are not). */
  private static Share flagged(List<Judged> lines, boolean negative) {
    List<Judged> asked = lines.stream().filter(l -> l.negative() == negative).toList();
    int hit = (int) asked.stream().filter(l -> l.said().band() == Band.NEGATIVE).count();
    return new Share(hit, asked.size());
  }

  private static double macroF1(List<Judged> lines) {
    double sum = 0;
    for (Band band : Band.values()) {
      double both = 0;
      double either = 0;
      for (Judged judged : lines) {
        boolean is = judged.line().label() == band;
        boolean said = judged.said().band() == band;
        both += is && said ? 2 : 0;
        either += (is ? 1 : 0) + (said ? 1 : 0);
      }
      sum += either == 0 ? 0 : both / either;
    }
    return sum / Band.values().length;
  }

  private static double category(List<Judged> lines) {
    List<Judged> caught =
        lines.stream()
            .filter(l -> l.negative() && l.said().band() == Band.NEGATIVE)
            .filter(l -> l.said().category().isPresent())
            .toList();
    int right =
        (int)
            caught.stream()
                .filter(
                    l ->
                        l.said().category().orElseThrow().isNear(l.line().category().orElseThrow()))
                .count();
    return new Share(right, caught.size()).value();
  }

  private static double precision(List<Judged> lines) {
    List<Judged> shown = lines.stream().filter(l -> l.said().fault()).toList();
    return new Share((int) shown.stream().filter(Judged::negative).count(), shown.size()).value();
  }

  private static Map<Category, Share> categoryRecall(List<Judged> lines) {
    Map<Category, Share> shares = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      List<Judged> own =
          lines.stream().filter(l -> l.line().category().equals(Optional.of(category))).toList();
      shares.put(category, flagged(own, true));
    }
    return shares;
  }

  private static Map<Act, ActFigures> acts(List<Judged> lines) {
    List<Judged> labelled = new ArrayList<>(lines);
    labelled.removeIf(l -> l.line().acts().isEmpty());
    Map<Act, ActFigures> figures = new EnumMap<>(Act.class);
    for (Act act : Act.values()) {
      int right = 0;
      int wrong = 0;
      int missed = 0;
      for (Judged judged : labelled) {
        boolean is = judged.line().acts().orElseThrow().contains(act);
        boolean said = judged.said().acts().contains(act);
        right += is && said ? 1 : 0;
        wrong += !is && said ? 1 : 0;
        missed += is && !said ? 1 : 0;
      }
      figures.put(act, new ActFigures(right, wrong, missed));
    }
    return figures;
  }
}
