package motcoach.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Stage;

/** A rule with its patterns compiled. */
final class CompiledRule {
  private final Rule rule;
  private final List<PatternNode.Branch> branches;
  private final List<Program> programs;
  private final List<Program> unless;

  private CompiledRule(
      Rule rule, List<PatternNode.Branch> branches, List<Program> programs, List<Program> unless) {
    this.rule = rule;
    this.branches = branches;
    this.programs = programs;
    this.unless = unless;
  }

  /** A rule whose patterns are parsed but not yet compiled. */
  record Draft(Rule rule, List<PatternNode.Branch> branches, List<PatternNode.Branch> unless) {

    CompiledRule compile(Vocabulary vocabulary) {
      return new CompiledRule(
          rule, branches, programs(branches, vocabulary), programs(unless, vocabulary));
    }
  }

  static List<Program> programs(List<PatternNode.Branch> branches, Vocabulary vocabulary) {
    List<Program> programs = new ArrayList<>(branches.size());
    for (PatternNode.Branch branch : branches) {
      programs.add(ProgramBuilder.build(branch, vocabulary));
    }
    return List.copyOf(programs);
  }

  Rule rule() {
    return rule;
  }

  /** The trees of {@link #programs()}, in the same order. */
  List<PatternNode.Branch> branches() {
    return branches;
  }

  List<Program> programs() {
    return programs;
  }

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

  /** Adds what {@code program}, one of this rule's, marks in {@code tokens}. */
  void find(Program program, Tokens tokens, Negation negation, Optional<Stage> stage, Find into) {
    for (int at = 0; at < tokens.size; ) {
      int end = program.match(tokens, at, into.room());
      if (end <= at) {
        at++;
        continue;
      }
      boolean cancelled = rule.negated() == Rule.Negated.CANCELS && negation.before(at, tokens);
      if (!cancelled && !excused(tokens, at, end, into)) {
        into.hits().add(hit(tokens, at, end, stage));
      }
      at = end;
    }
  }

  /** What one search needs and finds; for one thread. */
  record Find(Program.Room room, List<Hit> hits, java.util.Map<CompiledRule, boolean[]> excuses) {}

  private boolean excused(Tokens tokens, int at, int end, Find find) {
    if (unless.isEmpty()) {
      return false;
    }
    boolean[] clauses = find.excuses().computeIfAbsent(this, rule -> excuses(tokens, find.room()));
    for (int clause = tokens.clause[at]; clause <= tokens.clause[end - 1]; clause++) {
      if (clauses[clause]) {
        return true;
      }
    }
    return false;
  }

  /** The clauses an exception stands in. */
  private boolean[] excuses(Tokens tokens, Program.Room room) {
    boolean[] clauses = new boolean[tokens.clause[tokens.size - 1] + 1];
    for (Program program : unless) {
      for (int at = 0; at < tokens.size; ) {
        int end = program.match(tokens, at, room);
        for (int i = at; i < end; i++) {
          clauses[tokens.clause[i]] = true;
        }
        at = Math.max(at + 1, end);
      }
    }
    return clauses;
  }

  private Hit hit(Tokens tokens, int at, int end, Optional<Stage> stage) {
    boolean worse = stage.isPresent() && rule.worseIn().contains(stage.get());
    boolean fault = rule.category().isPresent();
    int weight = worse && fault ? Math.min(3, rule.weight() + 1) : rule.weight();
    return new Hit(
        rule, weight, worse && !fault, tokens.from[at], tokens.to[end - 1], tokens.sentence[at]);
  }
}
