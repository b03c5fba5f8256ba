package motcoach.ui.studio;

import java.util.List;
import java.util.Optional;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.ExpressionReader;
import motcoach.expression.RuleSet;
import motcoach.expression.learning.LabelledLine;
import motcoach.method.Language;
import motcoach.pack.DraftRules;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;
import motcoach.pack.TuningFile;
import motcoach.scenario.Engine;
import motcoach.scenario.Tuning;
import motcoach.studio.Draft;

/** The shipped rules, and a handful of labelled lines instead of thousands. */
final class ShippedWordings implements Wordings {
  private static final DraftRules RULES = new DraftRules(new ShippedRules());
  private static final List<RuleSet> SHIPPED = RULES.shipped();

  @Override
  public List<RuleSet> shipped() {
    return SHIPPED;
  }

  @Override
  public Ruled read(Draft draft) {
    DraftRules.Outcome outcome = RULES.read(draft);
    ExpressionReader reader = outcome.reader().orElseThrow();
    Tuning tuning = new TuningFile().shipped(new Problems()).orElseThrow();
    return new Ruled(outcome.own(), outcome.findings(), reader, () -> new Engine(reader, tuning));
  }

  @Override
  public List<LabelledLine> lines(Language language) {
    return List.of(
        line("a", "We zonk the gate at noon.", Band.NEGATIVE),
        line("b", "They zonk the gate in the picture.", Band.NEUTRAL),
        line("c", "Sorry, you can't have that.", Band.NEGATIVE));
  }

  private static LabelledLine line(String id, String text, Band band) {
    return new LabelledLine(
        id,
        "gate",
        Language.EN,
        text,
        band,
        band == Band.NEGATIVE ? Optional.of(Category.REFUSAL) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
