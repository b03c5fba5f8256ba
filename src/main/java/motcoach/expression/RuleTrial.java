package motcoach.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;

/**
 * One rule on its own, whether or not its examples hold: what it would mark if no other rule
 * competed with it. Immutable.
 */
public final class RuleTrial {
  private final LanguageBook book;

  private RuleTrial(LanguageBook book) {
    this.book = book;
  }

  /** Words a rule marks; offsets in UTF-16 code units of the line. */
  public record Mark(int start, int end, String quote) {}

  /**
   * @param classes the rule's patterns may use
   * @param terms that are masked before matching
   * @return empty when a pattern of the rule cannot be read
   */
  public static Optional<RuleTrial> of(
      Language language, Map<String, String> classes, List<String> terms, Rule rule) {
    RuleSet alone = new RuleSet(language, classes, terms, List.of(rule));
    return new RuleCompiler().unproven(alone).map(RuleTrial::new);
  }

  /** What it marks in a line, by place; nothing in a line of another language. */
  public List<Mark> marks(String line) {
    Utterance utterance = Utterance.of(line, Optional.empty());
    if (!utterance.speaks(book.language())) {
      return List.of();
    }
    List<Hit> hits = book.find(book.prepare(utterance), Situation.ALONE, true);
    return RuleChecks.spans(Competition.of(hits)).stream()
        .map(span -> new Mark(span[0], span[1], line.substring(span[0], span[1])))
        .toList();
  }

  /** The line with « and » around what it marks, as an example is written. */
  public String marked(String line) {
    StringBuilder marked = new StringBuilder(line);
    List<Mark> marks = marks(line);
    for (int i = marks.size() - 1; i >= 0; i--) {
      marked.insert(marks.get(i).end(), "»").insert(marks.get(i).start(), "«");
    }
    return marked.toString();
  }
}
