package motcoach.expression.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.expression.Band;
import motcoach.expression.Rule;
import motcoach.expression.RuleSet;

/** The lines with which rules prove themselves, as labelled lines to learn from. */
public final class RuleExamples {
  private RuleExamples() {}

  /** What the rules of {@code set} must mark: faults are negative, clear strengths positive. */
  public static Corpus of(RuleSet set) {
    List<LabelledLine> lines = new ArrayList<>();
    for (Rule rule : set.rules()) {
      boolean fault = rule.category().isPresent();
      if (!fault && (rule.move().isEmpty() || rule.weight() < 2)) {
        continue;
      }
      int number = 0;
      for (String hit : rule.hits()) {
        lines.add(
            new LabelledLine(
                rule.id() + "-" + ++number,
                rule.id(),
                set.language(),
                hit.replace("«", "").replace("»", ""),
                fault ? Band.NEGATIVE : Band.POSITIVE,
                rule.category(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return new Corpus(lines, List.of());
  }
}
