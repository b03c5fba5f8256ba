package motcoach.expression.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.Confidence;
import motcoach.expression.ContextFilters;
import motcoach.expression.ContextReader;
import motcoach.expression.ContextReader.Shares;
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

  private static final Detail BANDS = new Detail(22, 4_000, 2, false, 24);
  private static final Detail CATEGORIES = new Detail(20, 4_000, 2, true, 5);
  private static final Detail ACTS = new Detail(20, 300, 3, true, 16);

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
      Questions kinds = kinds(0);
      Questions acts = acts();
      Confidence confidence =
          new Thresholds(lines, bands.unseen[0], bands.unseen[1], acts.unseen, byRules())
              .confidence();
      return new StatisticalReader(
          language,
          bands.weights(),
          kinds.weights(),
          acts.weights(),
          confidence,
          lines.stream()
              .filter(Run::isExample)
              .map(line -> new Examples.Example(line.text(), line.label()))
              .toList());
    }

    private Questions bands() {
      return new Questions(
          BANDS,
          only(i -> true),
          FOLDS,
          List.of(line -> line.label() == Band.NEGATIVE, line -> line.label() == Band.POSITIVE));
    }

    private Questions kinds(int folds) {
      return new Questions(
          CATEGORIES,
          only(i -> lines.get(i).label() == Band.NEGATIVE),
          folds,
          Arrays.stream(Category.values())
              .<Predicate<LabelledLine>>map(
                  kind -> line -> line.category().equals(Optional.of(kind)))
              .toList());
    }

    private Questions acts() {
      return new Questions(
          ACTS,
          only(i -> lines.get(i).acts().isPresent()),
          FOLDS,
          Arrays.stream(Act.values())
              .<Predicate<LabelledLine>>map(act -> line -> line.acts().orElseThrow().contains(act))
              .toList());
    }

    ContextReader context(Encoder encoder) {
      ContextFitting fitting =
          new ContextFitting(
              features.parallelStream()
                  .map(set -> encoder.pieces(set.words(), language).orElse(new float[0][]))
                  .map(ContextFitting.Pieces::of)
                  .toList());
      Questions bands = bands();
      Questions kinds = kinds(FOLDS);
      Questions acts = acts();
      Heard tone = heard(fitting, List.of(bands));
      Heard moves = heard(fitting, List.of(kinds, acts));
      Mixture negative = mixture(bands, 0, 1, tone, 0);
      Mixture positive = mixture(bands, 1, 1, tone, 1);
      Mixture ofKinds = mixture(kinds, 0, kinds.count(), moves, 0);
      Mixture ofActs = mixture(acts, 0, acts.count(), moves, kinds.count());
      return new ContextReader(
          language,
          tone.filters(),
          moves.filters(),
          new Shares(negative.share(), positive.share(), ofKinds.share(), ofActs.share()),
          new Thresholds(lines, negative.sums()[0], positive.sums()[0], ofActs.sums(), byRules())
              .confidence());
    }

    /**
     * What filters make of all lines.
     *
     * @param filters learnt from all lines
     * @param unseen by question, by line: answers of filters that had not learnt from the line
     */
    private record Heard(ContextFilters filters, double[][] unseen) {}

    private Heard heard(ContextFitting fitting, List<Questions> asked) {
      List<ContextFitting.Question> questions =
          asked.stream()
              .flatMap(
                  some ->
                      Arrays.stream(some.yes)
                          .map(yes -> new ContextFitting.Question(some.known, yes)))
              .toList();
      int[] known = only(i -> questions.stream().anyMatch(question -> question.known()[i]));
      double[][] unseen = new double[questions.size()][lines.size()];
      for (int k = 0; k < SHARES; k++) {
        int left = k;
        ContextFilters filters =
            fitting.fit(
                IntStream.of(known).filter(i -> fold[i] % SHARES != left).toArray(), questions);
        for (int i : only(i -> fold[i] % SHARES == left)) {
          float[] answers = fitting.answers(filters, i);
          for (int q = 0; q < answers.length; q++) {
            unseen[q][i] = answers[q];
          }
        }
      }
      return new Heard(fitting.fit(known, questions), unseen);
    }

    /** Of so many questions to words and as many to filters, from one on each. */
    private static Mixture mixture(
        Questions byWords, int first, int count, Heard heard, int firstHeard) {
      return Mixture.of(
          Arrays.copyOfRange(byWords.unseen, first, first + count),
          Arrays.copyOfRange(heard.unseen, firstHeard, firstHeard + count),
          Arrays.copyOfRange(byWords.yes, first, first + count));
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
      private final int folds;

      /** By line: whether it is among those asked about. */
      private final boolean[] known;

      /** By question, by line: whether the answer is yes. */
      private final boolean[][] yes;

      /**
       * By question, by line: the answer of weights that had not learnt from the line; NaN where
       * nothing was asked.
       */
      private final double[][] unseen;

      private final double[][] weights;
      private final double[] bias;

      /**
       * Asks questions.
       *
       * @param folds how often a share is left out to see answers to unseen lines; 0 for never
       */
      Questions(Detail detail, int[] samples, int folds, List<Predicate<LabelledLine>> questions) {
        this.detail = detail;
        this.samples = samples;
        this.folds = folds;
        fitting =
            new Fitting(
                features,
                samples,
                detail.bits,
                detail.coreOnly,
                detail.fewestInCore(language),
                detail.fewest);
        known = new boolean[lines.size()];
        IntStream.of(samples).forEach(i -> known[i] = true);
        yes = new boolean[questions.size()][lines.size()];
        unseen = new double[yes.length][lines.size()];
        weights = new double[yes.length][];
        bias = new double[yes.length];
        for (int q = 0; q < yes.length; q++) {
          ask(q, questions.get(q));
        }
      }

      int count() {
        return yes.length;
      }

      private void ask(int q, Predicate<LabelledLine> question) {
        int count = 0;
        for (int i : samples) {
          yes[q][i] = question.test(lines.get(i));
          count += yes[q][i] ? 1 : 0;
        }
        Arrays.fill(unseen[q], Double.NaN);
        if (count < 3 || count == samples.length) {
          weights[q] = new double[fitting.buckets().length];
          bias[q] = count < 3 ? -9 : 9;
          return;
        }
        for (int k = 0; k < folds; k++) {
          int left = k;
          int[] others = IntStream.of(samples).filter(i -> fold[i] != left).toArray();
          Fitting.Fitted fitted = fitting.fit(others, yes[q], detail.cost);
          for (int i : samples) {
            if (fold[i] == k) {
              unseen[q][i] = fitting.answer(fitted, i);
            }
          }
        }
        Fitting.Fitted fitted = fitting.fit(samples, yes[q], detail.cost);
        weights[q] = fitted.weights();
        bias[q] = fitted.bias();
      }

      Weights weights() {
        return Weights.rounded(detail.bits, fitting.buckets(), weights, bias, detail.steps);
      }
    }
  }
}
