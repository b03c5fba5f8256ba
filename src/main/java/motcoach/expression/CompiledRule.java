package motcoach.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import motcoach.method.Stage;

/**
 * A rule with its patterns compiled. The programs stand in the order of the trees they come from.
 */
record CompiledRule(
    Rule rule,
    List<PatternNode.Branch> branches,
    List<Program> programs,
    List<PatternNode.Branch> unlessBranches,
    List<Program> unless) {

  /** A rule whose patterns are parsed but not yet compiled. */
  record Draft(Rule rule, List<PatternNode.Branch> branches, List<PatternNode.Branch> unless) {

    CompiledRule compile(Function<PatternNode.Branch, Program> program) {
      return new CompiledRule(
          rule,
          branches,
          branches.stream().map(program).toList(),
          unless,
          unless.stream().map(program).toList());
    }
  }

  /** The size of the largest program. */
  int largest() {
    int largest = 0;
    for (Program program : programs) {
      largest = Math.max(largest, program.size());
    }
    for (Program program : unless) {
      largest = Math.max(largest, program.size());
    }
    return largest;
  }

  /** Whether a negation before the match takes it back. */
  boolean isCancelled(Match match, Tokens tokens, Negation negation) {
    return rule.negated() == Rule.Negated.CANCELS && negation.before(match.start(), tokens);
  }

  /** The words matched, as a hit in a situation. */
  Hit hit(Match match, Tokens tokens, Optional<Stage> stage) {
    boolean worse = stage.isPresent() && rule.worseIn().contains(stage.get());
    boolean fault = rule.category().isPresent();
    int weight = worse && fault ? Math.min(3, rule.weight() + 1) : rule.weight();
    return new Hit(
        rule,
        weight,
        worse && !fault,
        tokens.from[match.start()],
        tokens.to[match.end() - 1],
        tokens.sentence[match.start()]);
  }

  /** The tokens from {@code start} up to {@code end}, matched for the rule of this number. */
  record Match(int rule, int start, int end) {}
}
