package motcoach.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * One thing the reader looks for, as written in a rule file: a fault (category), a strength (move),
 * an act, or an act together with one of the two.
 *
 * @param id permanent, unique over all rules, such as {@code en.refusal.cannot-have}
 * @param weight 1 hint, 2 clear, 3 fatal; acts alone carry 0
 * @param patterns any of these marks the words; syntax: {@code src/docs/rules.md}
 * @param unless any of these in the same clause takes the mark back
 * @param negated what a negation before the match in its clause does
 * @param silentIn stages in which the rule says nothing
 * @param worseIn stages in which a fault weighs one more and a strength earns nothing
 * @param hits lines it must mark, the exact words between « and »
 * @param misses lines it must leave alone
 */
public record Rule(
    String id,
    Optional<Category> category,
    Optional<Move> move,
    Optional<Act> act,
    int weight,
    List<String> patterns,
    List<String> unless,
    Negated negated,
    Set<Stage> silentIn,
    Set<Stage> worseIn,
    Text message,
    List<String> suggestions,
    List<String> hits,
    List<String> misses) {

  /** The weight from which a fault overrides all else. */
  static final int FATAL = 3;

  /** Whether "not" before the match changes anything. */
  public enum Negated {
    STAYS,
    CANCELS
  }

  public Rule {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    silentIn = Set.copyOf(silentIn);
    worseIn = Set.copyOf(worseIn);
    suggestions = List.copyOf(suggestions);
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
  }
}
