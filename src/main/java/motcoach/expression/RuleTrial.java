package motcoach.expression;

import java.util.ArrayList;
import java.util.Comparator;
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
    List<Mark> marks = new ArrayList<>();
    hits.stream()
        .sorted(Comparator.comparingInt(Hit::start))
        .forEach(
            hit ->
                marks.add(
                    new Mark(hit.start(), hit.end(), line.substring(hit.start(), hit.end()))));
    return List.copyOf(marks);
  }
}
