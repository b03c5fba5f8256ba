package motcoach.expression;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule file changes in a rule that is written elsewhere.
 *
 * @param rule the id of the rule
 * @param off whether the rule says nothing at all
 * @param unless further patterns that take its mark back; syntax: {@code src/docs/rules.md}
 * @param misses lines it must leave alone from now on
 */
public record Amendment(String rule, boolean off, List<String> unless, List<String> misses) {
  public Amendment {
    unless = List.copyOf(unless);
    misses = List.copyOf(misses);
  }

  /** Says nothing of a rule any more. */
  public static Amendment off(String rule) {
    return new Amendment(rule, true, List.of(), List.of());
  }

  /** The rule with further exceptions and lines to leave alone. */
  Rule of(Rule old) {
    return new Rule(
        old.id(),
        old.category(),
        old.move(),
        old.act(),
        old.weight(),
        old.patterns(),
        both(old.unless(), unless),
        old.negated(),
        old.silentIn(),
        old.worseIn(),
        old.message(),
        old.suggestions(),
        old.hits(),
        both(old.misses(), misses));
  }

  private static List<String> both(List<String> old, List<String> more) {
    return Stream.concat(old.stream(), more.stream()).toList();
  }
}
