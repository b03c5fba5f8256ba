package motcoach.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a rule owes its readers: a label that fits, a way out for a fault, examples that hold. */
final class RuleChecks {
  private RuleChecks() {}

  static void check(Rule rule, List<RuleProblem> problems) {
    boolean labelled = rule.category().isPresent() || rule.move().isPresent();
    boolean two = rule.category().isPresent() && rule.move().isPresent();
    boolean none = !labelled && rule.act().isEmpty();
    boolean weight = labelled ? rule.weight() < 1 || rule.weight() > 3 : rule.weight() != 0;
    if (two || none || weight) {
      problems.add(
          new RuleProblem(rule.id(), RuleProblem.Kind.BAD_LABEL, "weight " + rule.weight()));
    }
    if (rule.category().isPresent() && rule.suggestions().isEmpty()) {
      problems.add(new RuleProblem(rule.id(), RuleProblem.Kind.NO_SUGGESTION, rule.id()));
    }
    if (rule.hits().isEmpty() || rule.misses().isEmpty()) {
      problems.add(
          new RuleProblem(
              rule.id(), RuleProblem.Kind.NO_EXAMPLE, rule.hits().isEmpty() ? "hit" : "miss"));
    }
    if (rule.patterns().isEmpty()) {
      problems.add(new RuleProblem(rule.id(), RuleProblem.Kind.MATCHES_NOTHING, "match"));
    }
  }

  /**
   * Runs the rule over its own lines. A hit must be marked by the rule on its own exactly as shown;
   * a miss may be marked by it only where another rule takes the mark away.
   */
  static void tryExamples(
      CompiledRule rule, LanguageBook book, RuleBook whole, List<RuleProblem> problems) {
    for (String hit : rule.rule().hits()) {
      Example example = Example.of(hit);
      String marked = example.marked(rule, book);
      if (!example.isMarked() || !marked.equals(hit)) {
        problems.add(
            new RuleProblem(
                rule.rule().id(),
                RuleProblem.Kind.HIT_NOT_MARKED,
                "wanted " + hit + " but marked " + marked));
      }
    }
    for (String miss : rule.rule().misses()) {
      Example example = Example.of(miss);
      String marked = example.marked(rule, book);
      if (!marked.equals(example.text) && survives(rule, example.text, whole)) {
        problems.add(
            new RuleProblem(rule.rule().id(), RuleProblem.Kind.MISS_MARKED, "marked " + marked));
      }
    }
  }

  /**
   * What is odd about a rule whose examples hold: patterns that can never decide anything, and a
   * rule that other rules always push aside.
   */
  static void audit(CompiledRule rule, RuleBook whole, List<RuleProblem> problems) {
    Set<String> before = new HashSet<>(rule.rule().unless());
    for (String pattern : rule.rule().patterns()) {
      if (!before.add(pattern)) {
        problems.add(new RuleProblem(rule.rule().id(), RuleProblem.Kind.DEAD, pattern));
      }
    }
    boolean labelled = rule.rule().category().isPresent() || rule.rule().move().isPresent();
    boolean seen =
        rule.rule().hits().stream().anyMatch(hit -> survives(rule, Example.of(hit).text, whole));
    if (labelled && !seen) {
      problems.add(
          new RuleProblem(rule.rule().id(), RuleProblem.Kind.SHADOWED, winner(rule, whole)));
    }
  }

  /** The rule that is left on the first line {@code rule} must mark. */
  private static String winner(CompiledRule rule, RuleBook whole) {
    String text = Example.of(rule.rule().hits().get(0)).text;
    return left(text, whole).stream().map(hit -> hit.rule().id()).findFirst().orElse("-");
  }

  /** What is left of a line's marks when all rules compete. */
  private static List<Hit> left(String text, RuleBook whole) {
    Utterance utterance = Utterance.of(text, Optional.empty());
    return Competition.of(whole.find(utterance, Situation.ALONE, true)).findings();
  }

  private static boolean survives(CompiledRule rule, String text, RuleBook whole) {
    if (rule.rule().category().isEmpty() && rule.rule().move().isEmpty()) {
      return true;
    }
    return left(text, whole).stream().anyMatch(hit -> hit.rule().id().equals(rule.rule().id()));
  }

  /** From where to where words are marked; each place once, by place. */
  static List<int[]> spans(Competition left) {
    TreeSet<Long> places = new TreeSet<>();
    if (left.findings().isEmpty()) {
      left.acts().forEach(act -> places.add((long) act.start() << 32 | act.end()));
    }
    left.findings().forEach(hit -> places.add((long) hit.start() << 32 | hit.end()));
    List<int[]> spans = new ArrayList<>();
    places.forEach(place -> spans.add(new int[] {(int) (place >> 32), (int) (long) place}));
    return spans;
  }

  /** An example line with its « » taken out. */
  private static final class Example {
    private final String text;
    private final boolean marks;

    private Example(String text, boolean marks) {
      this.text = text;
      this.marks = marks;
    }

    static Example of(String line) {
      String text = line.replace("«", "").replace("»", "");
      return new Example(text, text.length() < line.length());
    }

    boolean isMarked() {
      return marks;
    }

    /** The text with « » around what the rule marks. */
    String marked(CompiledRule rule, LanguageBook book) {
      Utterance utterance = Utterance.of(text, Optional.empty());
      if (!utterance.speaks(book.language())) {
        return text;
      }
      List<Hit> hits = book.find(book.prepare(utterance), rule);
      StringBuilder marked = new StringBuilder(text);
      List<int[]> spans = spans(Competition.of(hits));
      for (int i = spans.size() - 1; i >= 0; i--) {
        marked.insert(spans.get(i)[1], "»").insert(spans.get(i)[0], "«");
      }
      return marked.toString();
    }
  }
}
