package motcoach.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import motcoach.expression.ExpressionReader;
import motcoach.expression.StatisticalReader;
import motcoach.expression.learning.Corpus;
import motcoach.expression.learning.Figures;
import motcoach.expression.learning.Judge;
import motcoach.expression.learning.LabelledLine;
import motcoach.expression.learning.LabelledPair;
import motcoach.expression.learning.Trainer;
import motcoach.method.Act;
import motcoach.method.Language;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;

/**
 * Prints how well wording is judged: cross-validated on what is learnt from, on the test part and
 * on the second look, beside simple judges, per language, category and act; and the learning curve.
 */
final class ExpressionFigures {
  private static final int FOLDS = 5;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final ShippedRules shipped = new ShippedRules();
  private final Problems problems = new Problems();
  private final ExpressionReader rules = shipped.rulesAlone(problems).orElseThrow();
  private final ExpressionReader reader = shipped.reader(List.of(), problems).orElseThrow();
  private final Corpus examples = shipped.examples(problems);
  private final Corpus learnt = Parts.learnt();
  private final Corpus test = Parts.test();

  public static void main(String[] arguments) {
    new ExpressionFigures().print(List.of(arguments));
  }

  private void print(List<String> parts) {
    for (Language language : Language.values()) {
      Corpus own = test.in(language);
      out.printf("%n== %s ==%n", language.id());
      size("learnt from", learnt.in(language));
      size("test", own);
      head();
      if (!parts.contains("quick")) {
        row("cross-validated: reader", crossValidated(language));
        row("cross-validated: rules", Figures.of(Judge.of(rules), learnt.in(language)));
      }
      Figures figures = Figures.of(Judge.of(reader), own);
      row("test: reader", figures);
      row("test: rules alone", Figures.of(Judge.of(rules), own));
      Baselines.all().forEach((name, judge) -> row("test: " + name, Figures.of(judge, own)));
      row("second look: reader", Figures.of(Judge.of(reader), Parts.secondLook().in(language)));
      Baselines.all()
          .forEach(
              (name, judge) ->
                  row("second look: " + name, Figures.of(judge, Parts.secondLook().in(language))));
      if (!parts.contains("quick")) {
        curve(language);
      }
      categories(figures);
      acts(figures);
    }
  }

  private void size(String name, Corpus corpus) {
    long tricky = corpus.lines().stream().filter(line -> line.tricky().isPresent()).count();
    out.printf(
        "%-12s %5d lines (%d tricky), %4d pairs, %3d situations%n",
        name, corpus.lines().size(), tricky, corpus.pairs().size(), corpus.situations().size());
  }

  private void head() {
    out.printf(
        "%-32s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s%n",
        "", "pairs", "match", "AUC", "tricky", "recall", "false", "tr.fal", "F1", "categ", "prec");
  }

  private void row(String name, Figures f) {
    out.printf(
        Locale.ROOT,
        "%-32s %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f%n",
        name,
        f.pairs(),
        f.matchedPairs(),
        f.auc(),
        f.trickyAuc(),
        f.recall(),
        f.falseAlarms(),
        f.trickyFalseAlarms(),
        f.macroF1(),
        f.category(),
        f.precision());
  }

  private ExpressionReader trained(Corpus corpus, Language language) {
    StatisticalReader model = new Trainer(rules).train(corpus.and(examples), language);
    return rules.with(List.of(model));
  }

  private Figures crossValidated(Language language) {
    Corpus own = learnt.in(language);
    Map<String, Integer> fold = new HashMap<>();
    own.situations().forEach(situation -> fold.put(situation, fold.size() % FOLDS));
    List<Figures.Judged> lines = new ArrayList<>();
    List<Figures.JudgedPair> pairs = new ArrayList<>();
    for (int k = 0; k < FOLDS; k++) {
      int left = k;
      Judge judge =
          Judge.of(trained(own.where(situation -> fold.get(situation) != left), language));
      Corpus unseen = own.where(situation -> fold.get(situation) == left);
      for (LabelledLine line : unseen.lines()) {
        lines.add(new Figures.Judged(line, judge.judge(line.text(), language)));
      }
      for (LabelledPair pair : unseen.pairs()) {
        pairs.add(
            new Figures.JudgedPair(
                pair,
                judge.judge(pair.negative(), language).score(),
                judge.judge(pair.positive(), language).score()));
      }
    }
    return Figures.of(lines, pairs);
  }

  /** The same test lines after learning from a quarter, half and all of the situations. */
  private void curve(Language language) {
    List<String> situations = learnt.in(language).situations();
    Map<String, Integer> place = new HashMap<>();
    situations.forEach(situation -> place.put(situation, place.size()));
    Map<String, Integer> shares = new LinkedHashMap<>();
    shares.put("1/4", 4);
    shares.put("1/2", 2);
    shares.put("all", 1);
    shares.forEach(
        (name, share) ->
            row(
                "test after " + name + " of the corpus",
                Figures.of(
                    Judge.of(
                        trained(
                            learnt.where(s -> place.getOrDefault(s, 1) % share == 0), language)),
                    test.in(language))));
  }

  private void categories(Figures figures) {
    out.println("negative lines of the test part judged negative, by category:");
    figures
        .categoryRecall()
        .forEach(
            (category, share) ->
                out.printf(
                    Locale.ROOT,
                    "  %-18s %.2f of %d%n",
                    category.id(),
                    share.value(),
                    share.whole()));
  }

  private void acts(Figures figures) {
    out.println("acts on the labelled lines of the test part:");
    for (Act act : Act.values()) {
      Figures.ActFigures f = figures.acts().get(act);
      out.printf(
          Locale.ROOT,
          "  %-22s precision %.2f recall %.2f of %d%n",
          act.id(),
          f.precision(),
          f.recall(),
          f.right() + f.missed());
    }
  }
}
