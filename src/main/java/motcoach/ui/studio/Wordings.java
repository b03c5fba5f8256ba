package motcoach.ui.studio;

import java.util.List;
import java.util.function.Supplier;
import motcoach.expression.ExpressionReader;
import motcoach.expression.RuleSet;
import motcoach.expression.learning.LabelledLine;
import motcoach.method.Language;
import motcoach.scenario.Engine;
import motcoach.studio.Draft;
import motcoach.studio.Finding;

/** Wording rules: the shipped ones, and those of a pack beside them. Called in the background. */
public interface Wordings {

  /** What comes with the program, one set a language. */
  List<RuleSet> shipped();

  /**
   * Reads the rules of a draft; takes some tenths of a second.
   *
   * @throws RuntimeException when the shipped rules cannot be used
   */
  Ruled read(Draft draft);

  /** The labelled lines of a language that come with the program. */
  List<LabelledLine> lines(Language language);

  /**
   * What came of the rules of a draft.
   *
   * @param own the rules of the pack that can be read, one set a file
   * @param findings what is wrong with them beside all shipped rules, each at its place
   * @param reader reads by all rules that work
   * @param engines gives an engine of its own each time, which hears by that reader
   */
  record Ruled(
      List<RuleSet> own,
      List<Finding> findings,
      ExpressionReader reader,
      Supplier<Engine> engines) {
    public Ruled {
      own = List.copyOf(own);
      findings = List.copyOf(findings);
    }
  }
}
