package motcoach.expression.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.Confidence;
import motcoach.expression.ContextFilters;
import motcoach.expression.ContextReader;
import motcoach.expression.Encoder;
import motcoach.expression.Examples;
import motcoach.expression.ExpressionReader;
import motcoach.expression.FeatureSet;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.expression.StatisticalReader;
import motcoach.expression.Weights;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * Makes a statistical reader of labelled lines. Thresholds are chosen on answers to lines of
 * situations that were left out when the answering weights were fitted. No randomness: the same
 * lines in the same order give the same reader.
 */
public final class Trainer {
  private static final int FOLDS = 5;

  /** In so many shares lines are left out to see how the whole of unseen ones is heard. */
  private static final int SHARES = 3;

  private static final float ASKED_FROM = 0.05f;
  private static final float ASKED_TO = 0.98f;
  private static final Detail BANDS = new Detail(22, 4_000, 2, false, 28);
  private static final Detail CATEGORIES = new Detail(20, 4_000, 3, false, 8);
  private static final Detail ACTS = new Detail(20, 300, 3, true, 24);

  /**
   * How finely questions are learnt.
   *
   * @param bits low bits of a feature's number that name its bucket
   * @param cost how much a wrong sample counts against large weights
   * @param fewest what fewer samples show tells nothing of others
   * @param coreOnly whether only the core of the features is looked at
   * @param steps from 0 to the largest weight
   */
  private record Detail(int bits, double cost, int fewest, boolean coreOnly, int steps) {
    /**
     * The same of what stands in a core of much else: an English word or two said once may be
     * telling, most runs of three Chinese characters said once are not.
     */
    int fewestInCore(Language language) {
      return coreOnly ? fewest : language == Language.EN ? 1 : 2;
    }
  }

  /** Longer lines are no example anybody takes in at a glance. */
  private static final int LONGEST_EXAMPLE_EN = 36;

  private static final int LONGEST_EXAMPLE_ZH = 15;

  private final ExpressionReader rules;

  /**
   * A trainer.
   *
   * @param rules a reader by rules alone: what it marks is part of what is learnt from
   */
  public Trainer(ExpressionReader rules) {
    this.rules = rules;
  }

  /** A reader of {@code language} learnt from the lines of {@code corpus} in that language. */
  public StatisticalReader train(Corpus corpus, Language language) {
    return new Run(corpus.in(language).everyLine(), language).reader();
  }

  /**
   * A reader of {@code language} that hears utterances whole, learnt from the lines of {@code
   * corpus} in that language, to help the reader learnt from the same lines. The same lines and
   * vectors give the same reader; vectors may differ in their last bits between kinds of
   * processors.
   */
  public ContextReader trainContext(Corpus corpus, Language language, Encoder encoder) {
    return new Run(corpus.in(language).everyLine(), language).context(encoder);
  }

  /** One training. */
  private final class Run {
    private final Language language;
    private final List<LabelledLine> lines;
    private final List<FeatureSet> features = new ArrayList<>();
    private final int[] fold;

    Run(List<LabelledLine> lines, Language language) {
      this.lines = lines;
      this.language = language;
      Situation situation = new Situation(Optional.of(language), Optional.empty(), false);
      Map<String, Integer> folds = new HashMap<>();
      fold = new int[lines.size()];
      for (int i = 0; i < fold.length; i++) {
        LabelledLine line = lines.get(i);
        features.add(rules.features(line.text(), situation).orElseGet(FeatureSet::new));
        int next = folds.size() % FOLDS;
        fold[i] = folds.computeIfAbsent(line.situation(), s -> next);
      }
    }

    StatisticalReader reader() {
      Questions bands = bands();
      int[] negative = only(i -> lines.get(i).label() == Band.NEGATIVE);
      Questions categories = new Questions(CATEGORIES, negative, 0);
      for (Category category : Category.values()) {
        categories.ask(i -> lines.get(i).category().equals(Optional.of(category)));
      }

      int[] labelled = only(i -> lines.get(i).acts().isPresent());
      Questions acts = new Questions(ACTS, labelled, FOLDS);
      for (Act act : Act.values()) {
        acts.ask(i -> lines.get(i).acts().orElseThrow().contains(act));
      }
      Confidence confidence =
          new Thresholds(lines, bands.unseen(0), bands.unseen(1), acts.unseen, byRules())
              .confidence();
      return new StatisticalReader(
          language,
          bands.weights(),
          categories.weights(),
          acts.weights(),
          confidence,
          lines.stream()
              .filter(Run::isExample)
              .map(line -> new Examples.Example(line.text(), line.label()))
              .toList());
    }

    private Questions bands() {
      Questions bands = new Questions(BANDS, only(i -> true), FOLDS);
      bands.ask(i -> lines.get(i).label() == Band.NEGATIVE);
      bands.ask(i -> lines.get(i).label() == Band.POSITIVE);
      return bands;
    }

    ContextReader context(Encoder encoder) {
      ContextFitting fitting =
          new ContextFitting(
              features.parallelStream()
                  .map(set -> encoder.pieces(set.words(), language).orElse(new float[0][]))
                  .map(ContextFitting.Pieces::of)
                  .toList());
      boolean[][] yes = {
        LabelledLine.are(Band.NEGATIVE, lines), LabelledLine.are(Band.POSITIVE, lines)
      };
      double[][] heard = new double[yes.length][lines.size()];
      for (int k = 0; k < SHARES; k++) {
        int left = k;
        ContextFilters filters = fitting.fit(only(i -> fold[i] % SHARES != left), yes);
        for (int i : only(i -> fold[i] % SHARES == left)) {
          float[] answers = fitting.answers(filters, i);
          for (int q = 0; q < yes.length; q++) {
            heard[q][i] = answers[q];
          }
        }
      }
      Questions bands = bands();
      Mixture negative = Mixture.of(bands.unseen(0), heard[0], yes[0]);
      Mixture positive = Mixture.of(bands.unseen(1), heard[1], yes[1]);
      Confidence confidence =
          new Thresholds(lines, negative.sums(), positive.sums(), unasked(), byRules())
              .confidence();
      return new ContextReader(
          language,
          fitting.fit(only(i -> true), yes),
          negative.share(),
          positive.share(),
          ASKED_FROM,
          ASKED_TO,
          confidence);
    }

    /** For each act no answers at all. */
    private List<double[]> unasked() {
      double[] none = new double[lines.size()];
      Arrays.fill(none, Double.NaN);
      return Collections.nCopies(Act.values().length, none);
    }

    /** A verdict of neutral names no example. */
    private static boolean isExample(LabelledLine line) {
      int most = line.language() == Language.ZH ? LONGEST_EXAMPLE_ZH : LONGEST_EXAMPLE_EN;
      return line.label() != Band.NEUTRAL && line.text().length() <= most;
    }

    private List<Reading> byRules() {
      Situation situation = new Situation(Optional.of(language), Optional.empty(), false);
      return lines.stream().map(line -> rules.read(line.text(), situation)).toList();
    }

    private int[] only(IntPredicate wanted) {
      return IntStream.range(0, lines.size()).filter(wanted).toArray();
    }

    /** Questions over the same samples. */
    private final class Questions {
      private final Detail detail;
      private final int[] samples;
      private final Fitting fitting;
      private final List<double[]> weights = new ArrayList<>();
      private final List<Double> bias = new ArrayList<>();

      /** By question: answers to all lines by weights that had not learnt from them. */
      private final List<double[]> unseen = new ArrayList<>();

      private final int folds;

      /**
       * Prepares questions.
       *
       * @param folds how often a share is left out to see answers to unseen lines; 0 for never
       */
      Questions(Detail detail, int[] samples, int folds) {
        this.folds = folds;
        this.detail = detail;
        this.samples = samples;
        fitting =
            new Fitting(
                features,
                samples,
                detail.bits,
                detail.coreOnly,
                detail.fewestInCore(language),
                detail.fewest);
      }

      double[] unseen(int question) {
        return unseen.get(question);
      }

      void ask(IntPredicate question) {
        boolean[] yes = new boolean[lines.size()];
        int count = 0;
        for (int i : samples) {
          yes[i] = question.test(i);
          count += yes[i] ? 1 : 0;
        }
        double[] answers = new double[lines.size()];
        Arrays.fill(answers, Double.NaN);
        unseen.add(answers);
        if (count < 3 || count == samples.length) {
          weights.add(new double[fitting.buckets().length]);
          bias.add(count < 3 ? -9.0 : 9.0);
          return;
        }
        for (int k = 0; k < folds; k++) {
          int left = k;
          int[] others = IntStream.of(samples).filter(i -> fold[i] != left).toArray();
          Fitting.Fitted fitted = fitting.fit(others, yes, detail.cost);
          for (int i : samples) {
            if (fold[i] == k) {
              answers[i] = fitting.answer(fitted, i);
            }
          }
        }
        Fitting.Fitted fitted = fitting.fit(samples, yes, detail.cost);
        weights.add(fitted.weights());
        bias.add(fitted.bias());
      }

      Weights weights() {
        return Weights.rounded(
            detail.bits,
            fitting.buckets(),
            weights.toArray(double[][]::new),
            bias.stream().mapToDouble(Double::doubleValue).toArray(),
            detail.steps);
      }
    }
  }
}
