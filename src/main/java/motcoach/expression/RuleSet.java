package motcoach.expression;

import java.util.List;
import java.util.Map;
import motcoach.method.Language;

/**
 * One rule file: the rules of one language with the word classes they share.
 *
 * @param classes word lists named in patterns as {@code {name}}, each written in pattern syntax
 * @param terms fixed terms that are masked before matching, such as "non-smoking room"
 * @param amendments what it changes in rules of other files, or switches off
 */
public record RuleSet(
    Language language,
    Map<String, String> classes,
    List<String> terms,
    List<Rule> rules,
    List<Amendment> amendments) {

  /** A file that leaves the rules of others as they are. */
  public RuleSet(
      Language language, Map<String, String> classes, List<String> terms, List<Rule> rules) {
    this(language, classes, terms, rules, List.of());
  }

  public RuleSet {
    classes = Map.copyOf(classes);
    terms = List.copyOf(terms);
    rules = List.copyOf(rules);
    amendments = List.copyOf(amendments);
  }
}
